import { afterEach, expect, it, vi } from 'vitest';
import { onRequestError } from '@/instrumentation';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const REQUEST = {
  path: '/fa/invitation/s3cr3t-token?q=%D8%B3%D9%86%D8%AF',
  method: 'POST',
  headers: { cookie: 'sanad.session_token=s3cr3t', 'x-forwarded-for': '203.0.113.9' },
};
const CONTEXT = {
  routerKind: 'App Router',
  routePath: '/[lang]/invitation/[token]',
  routeType: 'action',
  revalidateReason: undefined,
} as const;

it('logs a fault with its route and digest, and nothing of who asked or for what', async () => {
  vi.stubEnv('NEXT_RUNTIME', 'nodejs');
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const fault = Object.assign(new Error('editor@example.org is not there'), { digest: '42' });
  await onRequestError(fault, REQUEST, CONTEXT);
  const line = String(write.mock.calls[0]?.[0]);
  expect(JSON.parse(line)).toMatchObject({
    level: 'error',
    event: 'request failed',
    method: 'POST',
    route: '/[lang]/invitation/[token]',
    kind: 'action',
    error: 'Error',
    digest: '42',
  });
  expect(line).not.toMatch(/s3cr3t|203\.0|example\.org|%D8/);
});
