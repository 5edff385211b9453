// @ts-check
// node scripts/run.mjs FILE [args...]: runs a TypeScript file of the project with its database up.

import { stopAll } from './launcher/children.mjs';
import { createEnding } from './launcher/ending.mjs';
import { Failure } from './launcher/failure.mjs';
import { ensureInstalled } from './launcher/prepare.mjs';
import { generateClient } from './launcher/prisma.mjs';
import { createProgress } from './launcher/progress.mjs';
import { projectRoot } from './launcher/root.mjs';
import { dataDirFrom } from './launcher/settings.mjs';

const ending = createEnding({ codeOnSignal: 130 });
try {
  await ending.end(await run(process.argv.slice(2)));
} catch (error) {
  await ending.fail(error);
}

/** @param {string[]} words */
async function run([file, ...args]) {
  if (!file) throw new Failure('usage', 'Name the file to run: node scripts/run.mjs FILE [arguments].');
  const root = projectRoot();
  await ensureInstalled(
    root,
    createProgress((line) => console.error(line)),
  ); // stdout is the command's own
  await generateClient(root);

  const { withDatabase } = await import('./launcher/with-database.mjs');
  const { runTypeScript } = await import('./launcher/typescript.mjs');
  const databaseUrl = process.env['DATABASE_URL'] || undefined;
  return withDatabase({ root, dataDir: dataDirFrom(process.env, root), databaseUrl, ending }, (url) => {
    ending.add(stopAll);
    return runTypeScript({ root, file, args, url, foreground: true });
  });
}
