import { expect, it } from 'vitest';
import { contentPolicy } from './content-policy';

it('lets only scripts with the nonce of the answer run in a build', () => {
  const policy = contentPolicy('abc', { isDevelopment: false });
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(policy).toContain("style-src 'self' 'nonce-abc';");
  expect(policy).not.toContain('unsafe');
});

it('opens doors for the tools of development only', () => {
  const policy = contentPolicy('abc', { isDevelopment: true });
  expect(policy).toContain("'unsafe-eval'");
  expect(policy).toContain('ws:');
  expect(policy).toContain("frame-ancestors 'none'");
});
