import { AsyncLocalStorage } from 'node:async_hooks';
import { ServerResponse } from 'node:http';

/**
 * The other end of the socket of the request being answered, or null outside one. Next hands headers on, and anybody
 * can write those; the answer that `lib/answer-status.ts` remembers knows the socket.
 */
export function peerAddress(): string | null {
  const kept: unknown = Reflect.get(globalThis, Symbol.for('sanad.answer'));
  const response: unknown = kept instanceof AsyncLocalStorage ? kept.getStore() : null;
  return response instanceof ServerResponse ? (response.req.socket.remoteAddress ?? null) : null;
}
