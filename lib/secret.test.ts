import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isSeal, seal, siteSecret } from './secret';

afterEach(() => vi.unstubAllEnvs());

describe('the secret of the site', () => {
  it('is null where there is none', () => {
    vi.stubEnv('SANAD_SECRET', '');
    expect(siteSecret()).toBeNull();
    expect(() => seal('form', 'x')).toThrow('SANAD_SECRET');
  });

  it.each([
    ['short', 'Zk3_9dW-qL2mN7pR'],
    ['one letter', 'a'.repeat(64)],
    ['an example', 'better-auth-secret-12345678901234567890'],
    ['a word of ours', 'sanad-Zk3_9dW-qL2mN7pRZk3_9dW-qL2mN7pR'],
    ['to be changed', 'ChangeMe-Zk3_9dW-qL2mN7pRZk3_9dW-qL2m'],
  ])('is refused when it is %s', (_what, secret) => {
    vi.stubEnv('SANAD_SECRET', secret);
    expect(() => siteSecret()).toThrow('could be guessed');
  });

  it.each(['base64url', 'hex'] as const)('may be any random one in %s', (encoding) => {
    for (let count = 0; count < 200; count++) {
      vi.stubEnv('SANAD_SECRET', randomBytes(32).toString(encoding));
      expect(siteSecret()).not.toBeNull();
    }
  });
});

describe('a seal', () => {
  it('holds for its words and its purpose alone', () => {
    vi.stubEnv('SANAD_SECRET', randomBytes(32).toString('base64url'));
    const made = seal('form', 'session 1');
    expect(isSeal(made, 'form', 'session 1')).toBe(true);
    expect(isSeal(made, 'form', 'session 2')).toBe(false);
    expect(isSeal(made, 'device', 'session 1')).toBe(false);
    expect(isSeal('', 'form', 'session 1')).toBe(false);
    vi.stubEnv('SANAD_SECRET', randomBytes(32).toString('base64url'));
    expect(isSeal(made, 'form', 'session 1')).toBe(false);
  });
});
