// @ts-check
/** What `npm test` runs, in order, and how each step tells what it found. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, generate, install } from './prepare.mjs';
import { runNode, tool } from './run.mjs';
import { readReport } from './summary.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ name: string, needs: readonly string[], run: () => Promise<Counts> }} Step
 * @typedef {Counts & { name: string, seconds: number }} Outcome
 */

const PREPARED = ['install', 'generate'];

/** @type {readonly Step[]} */
export const STEPS = [
  { name: 'install', needs: [], run: () => preparation(install) },
  { name: 'generate', needs: ['install'], run: () => preparation(generate) },
  {
    name: 'lint',
    needs: ['install'],
    run: () =>
      check([
        '@biomejs/biome',
        'ci',
        '--error-on-warnings',
        ...(process.stdout.isTTY ? [] : ['--colors=off']),
        '.',
      ]),
  },
  { name: 'types', needs: PREPARED, run: types },
  { name: 'knip', needs: PREPARED, run: () => check(['knip']) },
  { name: 'unit', needs: PREPARED, run: () => tests('unit') },
  { name: 'integration', needs: PREPARED, run: () => tests('integration') },
  { name: 'build', needs: PREPARED, run: () => asCheck(build()) },
  { name: 'e2e', needs: [...PREPARED, 'build'], run: () => tests('e2e') },
];

/**
 * Runs steps one after the other, up to the first that fails.
 *
 * @param {readonly Step[]} steps
 * @returns {Promise<Outcome[]>}
 */
export async function runSteps(steps) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const { name, run } of steps) {
    console.log(`\n== ${name}`);
    const start = performance.now();
    const counts = await run();
    const seconds = (performance.now() - start) / 1000;
    console.log(`== ${name}: ${counts.failed === 0 ? 'ok' : 'FAILED'} in ${seconds.toFixed(1)} s`);
    outcomes.push({ name, seconds, ...counts });
    if (counts.failed > 0) break;
  }
  return outcomes;
}

/**
 * What must be done before anything can be tested is no test: it counts only when it fails.
 *
 * @param {() => Promise<boolean>} prepare
 * @returns {Promise<Counts>}
 */
async function preparation(prepare) {
  return (await prepare()) ? { passed: 0, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {readonly string[]} command */
function check(command) {
  return asCheck(tool(command));
}

async function types() {
  const hasRoutes = await tool(['next', 'typegen']);
  return asCheck(hasRoutes && (await tool(['typescript', '--noEmit'])));
}

/**
 * @param {boolean | Promise<boolean>} outcome
 * @returns {Promise<Counts>}
 */
async function asCheck(outcome) {
  return (await outcome) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Runs one project of Vitest and reads what it counted.
 *
 * @param {string} project
 * @returns {Promise<Counts>}
 */
async function tests(project) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sanad-report-'));
  const report = path.join(folder, 'report.json');
  try {
    const args = [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    const isOk = await runNode(['node_modules/vitest/vitest.mjs', ...args]);
    return readReport(() => readFileSync(report, 'utf8'), isOk);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
