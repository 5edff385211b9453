// @ts-check
/**
 * Loaded into every Node program the launcher starts (`node --import tether.mjs ...`).
 *
 * 1. The program stops when the launcher dies, however it dies: the channel between them closes.
 * 2. With SANAD_SOCKET the first server to listen takes over the launcher's open socket in place of a new
 *    one. The preparing page and the site thus share one socket, and no visitor meets a closed port between
 *    them; a page that refreshes without JavaScript would not survive that.
 */
import net from 'node:net';
import { isMainThread } from 'node:worker_threads';

const PATIENCE_MS = 5_000;

/** @type {{ ref(): void, unref(): void } | undefined} */
const channel = Reflect.get(process, 'channel');

// Only the program itself: what it forks inherits the import, and has a channel of its own to its own parent.
if (isMainThread && channel && process.env['SANAD_TETHER']) {
  delete process.env['SANAD_TETHER'];
  process.once('disconnect', stop);
  if (process.env['SANAD_SOCKET'] === 'wait') takeSocket(channel);
  delete process.env['SANAD_SOCKET'];
  channel.unref(); // a program that is done may end
}

function stop() {
  setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  process.kill(process.pid, 'SIGTERM');
}

/** @param {{ ref(): void, unref(): void }} line */
function takeSocket(line) {
  const { listen } = net.Server.prototype;
  net.Server.prototype.listen = /** @this {net.Server} */ function waitForSocket(
    /** @type {any[]} */ ...args
  ) {
    net.Server.prototype.listen = listen;
    process.once('message', (_message, socket) => {
      line.unref();
      if (socket instanceof net.Server) listen.call(this, socket);
      else listen.apply(this, /** @type {any} */ (args));
    });
    line.ref(); // nothing else keeps the program running until the socket is here
    process.send?.('ready for the socket');
    return this;
  };
}
