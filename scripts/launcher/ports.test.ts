import net from 'node:net';
import { expect, it } from 'vitest';
import { freePort, isAnswered } from './ports.mjs';

it.each(['127.0.0.1', '::1'])('sees who answers on %s', async (host) => {
  const server = net.createServer();
  await new Promise((resolve) => server.listen(0, host, () => resolve(null)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  expect(await isAnswered(port)).toBe(true);
  await new Promise((resolve) => server.close(resolve));
  expect(await isAnswered(port)).toBe(false);
});

it('keeps the wanted port while it is free, and finds another when it is not', async () => {
  const wanted = await freePort();
  expect(await freePort(wanted)).toBe(wanted);
  const server = net.createServer();
  await new Promise((resolve) => server.listen(wanted, '127.0.0.1', () => resolve(null)));
  const other = await freePort(wanted);
  expect(other).not.toBe(wanted);
  expect(other).toBeGreaterThan(0);
  await new Promise((resolve) => server.close(resolve));
});

it('finds one that no connection going out is given', async () => {
  const found = await Promise.all(Array.from({ length: 20 }, () => freePort()));
  expect(found.every((port) => port >= 20_000 && port < 30_000)).toBe(true);
});
