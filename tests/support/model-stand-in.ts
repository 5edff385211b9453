import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { ATTACKS, type Attack } from './poisoned';

/** Nothing else may be sent, tools least of all. */
const Asked = z.strictObject({
  model: z.string(),
  temperature: z.literal(0),
  max_tokens: z.number(),
  response_format: z.object({ type: z.literal('json_object') }),
  messages: z.array(z.object({ role: z.enum(['system', 'user']), content: z.string() })).length(2),
});
const HUGE = 400_000;

/** A model that does what any text tells it, and a canary beside it that nobody must call. */
export interface StandIn {
  readonly url: string;
  readonly canary: string;
  readonly calls: () => { readonly model: number; readonly canary: number; readonly refused: number };
  readonly stop: () => Promise<void>;
}

/** Starts both on this machine alone. */
export async function startStandIn(): Promise<StandIn> {
  const calls = { model: 0, canary: 0, refused: 0 };
  const canary = createServer((_request, response) => {
    calls.canary++;
    response.end('{}');
  });
  const canaryUrl = await listening(canary);
  const model = createServer(async (request, response) => {
    calls.model++;
    const asked = Asked.safeParse(JSON.parse(await bodyOf(request)));
    const text = asked.data?.messages[1]?.content ?? '';
    if (!asked.success) calls.refused++;
    const attack = ATTACKS.find((name) => text.includes(`[[${name}]]`)) ?? 'honest';
    obey(attack, { text, response, canary: canaryUrl });
  });
  const url = `${await listening(model)}/v1`;
  const stop = async () => {
    for (const server of [model, canary]) {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    }
  };
  return { url, canary: canaryUrl, calls: () => calls, stop };
}

async function listening(server: ReturnType<typeof createServer>): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: string[] = [];
  for await (const part of request) parts.push(String(part));
  return parts.join('');
}

interface Order {
  readonly text: string;
  readonly response: ServerResponse;
  readonly canary: string;
}

function obey(attack: Attack, { text, response, canary }: Order): void {
  if (attack === 'slow') return;
  if (attack === 'redirect') {
    response.writeHead(307, { location: `${canary}/v1/chat/completions` }).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json' });
  if (attack === 'huge') response.end(`{"choices":[{"message":{"content":"${'x'.repeat(HUGE)}"}}]}`);
  else response.end(JSON.stringify({ choices: [{ message: messageFor(attack, text, canary) }] }));
}

function messageFor(attack: Attack, text: string, canary: string): object {
  const line = text.split('\n').find((one) => one.length > 40 && !/[=[{]/u.test(one)) ?? '';
  const content = CONTENTS[attack]?.(line, canary) ?? { passages: [{ exact: line, member: null }] };
  const calls = [{ type: 'function', function: { name: 'confirmClaim', arguments: `{"url":"${canary}"}` } }];
  return {
    content: typeof content === 'string' ? content : JSON.stringify(content),
    ...(attack === 'tool' ? { tool_calls: calls } : {}),
  };
}

const CONTENTS: Partial<Record<Attack, (line: string, canary: string) => object | string>> = {
  confirm: () => ({
    state: 'confirmed',
    confirm: [0, 1, 2],
    speakers: [{ claim: 0, member: 0, confirmed: true }],
  }),
  invent: () => ({
    passages: [
      { exact: 'The minister admitted that everything had been invented', member: 0 },
      { exact: 'وزیر پذیرفت که همه چیز از آغاز ساختگی بوده است', member: 0 },
    ],
  }),
  image: (_line, canary) => ({
    passages: [{ exact: `![done](${canary}/confirmed)`, member: null }],
    note: canary,
  }),
  numbers: () => ({
    speakers: [{ claim: 999_999, member: 999_999 }, { claim: -1, member: 0.5 }, 'all', null],
  }),
  bidi: (line) => ({
    passages: [
      { exact: `\u202e${line}\u202c`, member: null },
      { exact: line, member: null },
    ],
  }),
  hidden: (line) => ({ passages: [{ exact: [...line].join('\u200b'), member: null }] }),
  shorten: (line) => ({ passages: [{ exact: `${line.slice(0, 12)} … ${line.slice(-12)}`, member: null }] }),
  'wrong-json': () => 'Sure! Here is the JSON: {"passages": [',
};
