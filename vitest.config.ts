import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * `server-only` throws outside a React server build; its own empty twin stands in for it here. The condition
 * `react-server` would do the same, but it also takes away `react-dom/server`, which component tests need.
 */
const alias = [
  { find: /^server-only$/, replacement: `${root}node_modules/server-only/empty.js` },
  { find: /^@\//, replacement: root },
];

export default defineConfig({
  resolve: { alias },
  test: {
    // Vitest leaves a core idle for itself, which on two cores is half the machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{text,lib,i18n,ui,features,db,scripts}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          // The launcher brings its own PostgreSQL, whichever server the other tests are given.
          exclude: process.env['TEST_DATABASE_URL'] ? ['tests/integration/launcher/**'] : [],
          globalSetup: ['tests/support/integration-setup.ts'],
          setupFiles: ['tests/support/integration-file.ts'],
          // Some start the whole launcher: seconds on a quiet machine, many on a crowded one. A second try is marked.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/e2e-setup.ts'],
          // A crowded machine may come between a browser and its page. What needed its second try is marked "(retry x1)".
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
