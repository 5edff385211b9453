import { afterEach, expect, it, vi } from 'vitest';
import { isDemo } from './demo';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['this machine by name', '1', '127.0.0.1', 'localhost:3000', '127.0.0.1', true],
  ['this machine by number', '1', 'localhost', '127.0.0.1:3000', '::ffff:127.0.0.1', true],
  ['this machine by IPv6', '1', '::1', '[::1]:3000', '::1', true],
  ['no demonstration', '', '127.0.0.1', 'localhost:3000', '127.0.0.1', false],
  ['a server that listens to all', '1', '0.0.0.0', 'localhost:3000', '127.0.0.1', false],
  ['a server that does not say', '1', '', 'localhost:3000', '127.0.0.1', false],
  ['another name that leads here', '1', '127.0.0.1', 'localhost.evil.example', '127.0.0.1', false],
  ['no name', '1', '127.0.0.1', null, '127.0.0.1', false],
  ['a name that is none', '1', '127.0.0.1', 'a b', '127.0.0.1', false],
  ['another machine', '1', '127.0.0.1', 'localhost:3000', '192.0.2.1', false],
  ['nobody knows where from', '1', '127.0.0.1', 'localhost:3000', null, false],
])('%s', (_what, demo, listens, host, peer, is) => {
  vi.stubEnv('SANAD_DEMO', demo);
  vi.stubEnv('HOSTNAME', listens);
  expect(isDemo({ host, peer })).toBe(is);
});
