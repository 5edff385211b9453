import path from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from './root.mjs';
import { readSettings } from './settings.mjs';

it('serves the built-in database on loopback unless told otherwise', () => {
  expect(readSettings([], {})).toEqual({
    root: projectRoot(),
    dev: false,
    empty: false,
    demo: false,
    help: false,
    port: 3000,
    host: '127.0.0.1',
    address: 'http://localhost:3000',
    dataDir: path.join(projectRoot(), '.data'),
    databaseUrl: undefined,
  });
});

it.each([
  ['127.0.0.1', 'http://localhost:81'],
  ['0.0.0.0', 'http://localhost:81'],
  ['::', 'http://localhost:81'],
  ['fd00::5', 'http://[fd00::5]:81'],
  ['news.example', 'http://news.example:81'],
])('names the address to open when it listens on %s', (host, address) => {
  expect(readSettings([], { HOST: host, PORT: '81' }).address).toBe(address);
});

it('reads flags and environment', () => {
  const settings = readSettings(['--dev', '--empty'], {
    DATA_DIR: '/srv/sanad',
    DATABASE_URL: 'postgresql://db/x',
  });
  expect(settings).toMatchObject({
    dev: true,
    empty: true,
    dataDir: '/srv/sanad',
    databaseUrl: 'postgresql://db/x',
  });
});

it.each(['0', '65536', '80.5', 'http', '-1'])('refuses the port "%s"', (PORT) => {
  expect(() => readSettings([], { PORT })).toThrow(`it is "${PORT}"`);
});

it('opens the demonstration to this machine alone', () => {
  expect(readSettings(['--demo'], {})).toMatchObject({ demo: true });
  expect(() => readSettings(['--demo'], { HOST: '0.0.0.0' })).toThrow('on this machine alone');
});

it('refuses a flag it does not know and shows those it does', () => {
  expect(() => readSettings(['--emty'], {})).toThrow(/'--emty'[\s\S]*--empty/);
});
