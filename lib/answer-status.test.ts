import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rememberAnswers, setAnswerStatus } from './answer-status';

let server: Server;

beforeAll(async () => {
  rememberAnswers();
  rememberAnswers();
  server = createServer(async (request, response) => {
    const status = Number(new URL(request.url ?? '', 'http://x').searchParams.get('status'));
    await wait(status % 7);
    if (status) setAnswerStatus(status);
    response.write('first');
    response.end(String(setAnswerStatus(418)));
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
});

afterAll(() => {
  server.close();
});

function ask(status: number): Promise<Response> {
  const address = server.address();
  return fetch(`http://127.0.0.1:${isAddress(address) ? address.port : 0}/?status=${status}`);
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

it('sets the status of its own answer, however many are under way', async () => {
  const wanted = [404, 503, 410, 404, 200, 451, 404, 503];
  const answers = await Promise.all(wanted.map(ask));
  expect(answers.map(({ status }) => status)).toEqual(wanted);
});

it('leaves an answer alone that nobody gave a status', async () => {
  expect((await ask(0)).status).toBe(200);
});

it('says so when it is too late', async () => {
  expect(await (await ask(404)).text()).toBe('firstfalse');
});

it('says so when there is no answer to give', () => {
  expect(setAnswerStatus(404)).toBe(false);
});
