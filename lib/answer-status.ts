import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import { ServerResponse } from 'node:http';

/**
 * Lets a page say the HTTP status of its own answer.
 *
 * Next has no way for that but `notFound()`, whose page exists only once a script has run: the HTML that is sent is
 * empty (vercel/next.js #62228). A reader without JavaScript would see a blank page. So the answer to each request is
 * remembered as it comes in (Node tells of it on a diagnostics channel), and a page that has nothing to show renders
 * that as an ordinary page and sets the status itself, before its first byte is sent.
 */
const KEY = Symbol.for('sanad.answer');

/** Starts remembering; once, when the server starts. */
export function rememberAnswers(): void {
  if (answers()) return;
  const kept = new AsyncLocalStorage<unknown>();
  Reflect.set(globalThis, KEY, kept);
  subscribe('http.server.request.start', (message) => {
    const response = responseOf(message);
    if (response) kept.enterWith(response);
  });
}

/** Sets the status of the answer being made. False when there is none, or its head is already on the way. */
export function setAnswerStatus(status: number): boolean {
  const response: unknown = answers()?.getStore();
  if (!(response instanceof ServerResponse) || response.headersSent) return false;
  response.statusCode = status;
  return true;
}

/** The bundler may load this file twice, for start-up and for pages: both meet in the one global object. */
function answers(): AsyncLocalStorage<unknown> | null {
  const kept: unknown = Reflect.get(globalThis, KEY);
  return kept instanceof AsyncLocalStorage ? kept : null;
}

function responseOf(message: unknown): ServerResponse | null {
  if (typeof message !== 'object' || message === null || !('response' in message)) return null;
  return message.response instanceof ServerResponse ? message.response : null;
}
