/**
 * `npm run bench -- start`: how long a bare clone takes to its first page, cold and warm, and what it weighs.
 * `npm run bench -- pages`: what a request to each kind of page costs, beside a bare reply in the same run.
 * `npm run bench -- text`: what the reading engine costs beside `JSON.parse`, `indexOf` and another library.
 * `npm run bench -- size`: what each page costs at a thousand and at a hundred thousand claims.
 *
 * Results go to `.bench/`, which git ignores. Nothing here fails a test: speeds belong to the machine they were
 * measured on. What counts are milliseconds of processor time and their ratio to the floor (docs/speed.md).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '@/tests/support/tree';
import { benchPages } from './bench/pages';
import { benchSize } from './bench/size';
import { benchStart } from './bench/start';
import { benchText } from './bench/text';

const BENCHES = new Map<string, () => Promise<object>>([
  ['start', benchStart],
  ['pages', benchPages],
  ['size', benchSize],
  ['text', benchText],
]);

const name = process.argv[2] ?? '';
const bench = BENCHES.get(name);
if (bench === undefined) {
  console.error(`npm run bench -- ${[...BENCHES.keys()].join('|')}`);
  process.exit(2);
}

const result = {
  at: new Date().toISOString(),
  machine: {
    node: process.version,
    platform: process.platform,
    cpus: cpus().length,
    model: cpus()[0]?.model,
  },
  ...(await bench()),
};
mkdirSync(join(ROOT, '.bench'), { recursive: true });
writeFileSync(join(ROOT, '.bench', `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
console.log(`\nWritten to .bench/${name}.json`);
