import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A way to a site on which answers get lost. */
export type LossyProxy = {
  /** Such as http://127.0.0.1:40124, without a slash at the end. */
  readonly address: string;
  /** Lets the next change reach the site, and breaks the line before its answer is out. Resolves once it has. */
  readonly loseNextAnswer: () => Promise<void>;
  readonly close: () => void;
};

/** Stands before the site at `target` on this machine, and passes everything on until told otherwise. */
export async function openLossyProxy(target: string): Promise<LossyProxy> {
  let lost: (() => void) | null = null;
  const proxy = createServer((request, response) => {
    // What is typed is saved by itself; the change is what a form sends.
    const isChange = request.method === 'POST' && request.headers['next-action'] !== undefined;
    const onLost = isChange ? lost : null;
    if (onLost) lost = null;
    passOn(request, response, { target, onLost });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${address.port}`,
    loseNextAnswer: () =>
      new Promise((resolve) => {
        lost = resolve;
      }),
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}

function passOn(
  given: IncomingMessage,
  response: ServerResponse,
  { target, onLost }: { target: string; onLost: (() => void) | null },
): void {
  const { method, headers } = given;
  const asked = ask(`${target}${given.url}`, { method, headers }, (answer) => {
    if (!onLost) {
      // On a line that was used before, a browser would send the change again by itself.
      response.writeHead(answer.statusCode ?? 502, { ...answer.headers, connection: 'close' });
      answer.pipe(response);
      return;
    }
    answer.resume().on('end', () => {
      response.destroy();
      onLost();
    });
  });
  asked.on('error', () => response.destroy());
  given.pipe(asked);
}
