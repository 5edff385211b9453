import { expect, it } from 'vitest';
import { hasFaultySettings, modelSettings, modelShown } from './model-settings';

it('is null while no address is given', () => {
  expect(modelSettings({ SANAD_MODEL_NAME: 'any' })).toBeNull();
});

it('takes the address without a slash at its end, and no key where none is given', () => {
  const settings = modelSettings({
    SANAD_MODEL_URL: 'http://localhost:11434/v1/',
    SANAD_MODEL_NAME: 'any',
    SANAD_MODEL_KEY: '',
  });
  expect(settings).toMatchObject({ url: 'http://localhost:11434/v1', name: 'any', key: undefined });
});

it('takes the bounds that are given, and its own for the others', () => {
  const given = {
    SANAD_MODEL_URL: 'http://localhost/v1',
    SANAD_MODEL_NAME: 'any',
    SANAD_MODEL_TIMEOUT_MS: '2500',
  };
  expect(modelSettings(given)).toMatchObject({ timeoutMs: 2500, asksADay: 200 });
  expect(() => modelSettings({ ...given, SANAD_MODEL_ASKS_A_DAY: 'many' })).toThrow();
});

it.each([
  ['no address', 'not an address', 'any'],
  ['another protocol', 'file:///etc/passwd', 'any'],
  ['an address without a name', 'http://localhost/v1', ''],
])('refuses %s', (_what, url, name) => {
  const given = { SANAD_MODEL_URL: url, SANAD_MODEL_NAME: name };
  expect(() => modelSettings(given)).toThrow();
  expect(hasFaultySettings(given)).toBe(true);
  expect(modelShown(given)).toBeNull();
});

it('shows editors the name and the host, never the key', () => {
  const given = {
    SANAD_MODEL_URL: 'http://localhost:11434/v1',
    SANAD_MODEL_NAME: 'any',
    SANAD_MODEL_KEY: 'secret',
  };
  expect(modelShown(given)).toEqual({ name: 'any', host: 'localhost:11434' });
  expect(modelShown({})).toBeNull();
  expect(hasFaultySettings({})).toBe(false);
});
