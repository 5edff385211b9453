/** `npm run sanad -- …`: what an operator does with the record from the command line. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { closeDatabase } from '@/db/client';
import { CONTENT_LANGUAGES } from '@/i18n/languages';
import { logToStderr } from '@/lib/log';
import { Problem } from '@/lib/problem';
import { backUp } from './sanad/backup';
import { importText } from './sanad/import';
import { readAloud } from './sanad/read';
import { reindexRecord } from './sanad/reindex';
import { restore } from './sanad/restore';

const USAGE = `Usage:

npm run sanad -- import FILE [--url ADDRESS] [--outlet NAME] [--lang TAG] [--published DATE] [--publish] [--recapture]

  FILE         a text in UTF-8, at most 2 MiB
  --url        where it was published
  --outlet     who publishes, by a name the record knows
  --lang       its language: ${Object.keys(CONTENT_LANGUAGES).join(', ')} (und when left out)
  --published  the date it states, as EDTF: 2023-03-28, 2023-03, 2023
  --publish    show it to readers at once; without it the capture is a draft that only editors see
  --recapture  keep the text as a new copy of the source the record holds at this --url

npm run sanad -- read FILE [--lang TAG] [--model] [--json]   who says what in a text, and why; nothing is kept
npm run sanad -- read --source ID [--differs] [--json]       the same of a source of the record; --differs shows what
                                                             a newer reading has new (+), gone (-) and changed (~);
                                                             --model asks the model that SANAD_MODEL_URL names, too

npm run sanad -- backup FILE    write the whole record into a new file, also while the site runs
npm run sanad -- restore FILE   fill an empty database from such a file

npm run sanad -- reindex        after an upgrade: write anew what searches look in, where this version folds spellings
                                otherwise than the one that wrote it; also while the site runs`;

const OPTIONS = {
  url: { type: 'string' },
  outlet: { type: 'string' },
  lang: { type: 'string' },
  published: { type: 'string' },
  publish: { type: 'boolean' },
  recapture: { type: 'boolean' },
  json: { type: 'boolean' },
  source: { type: 'string' },
  differs: { type: 'boolean' },
  model: { type: 'boolean' },
} as const;

/** What each command takes besides a file. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  import: ['url', 'outlet', 'lang', 'published', 'publish', 'recapture'],
  read: ['lang', 'json', 'source', 'differs', 'model'],
  backup: [],
  restore: [],
  reindex: [],
};

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [command = '', file, ...more] = positionals;
  const taken = TAKES[command];
  const isNeedless = taken === undefined || Object.keys(values).some((name) => !taken.includes(name));
  const needsText = command !== 'reindex' && values.source === undefined;
  const hasText = (file !== undefined) === needsText;
  const isUnclear = values.differs === true && values.source === undefined;
  if (isNeedless || more.length > 0 || !hasText || isUnclear) {
    throw new Problem('invalid', USAGE, { reason: 'command.usage' });
  }
  await run(command, file, values);
}

type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

async function run(command: string, file: string | undefined, values: Options): Promise<void> {
  if (command === 'read') await readAloud(file, values);
  else if (command === 'import') await importText(file ?? '', values);
  else if (command === 'backup') await backUp(file ?? '');
  else if (command === 'reindex') await reindexRecord();
  else await restore(file ?? '');
}

function sentenceFor(error: unknown): string | null {
  if (error instanceof Problem) return error.message;
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  }
  return error instanceof TypeError && 'code' in error ? error.message : null;
}

logToStderr();
try {
  await main(process.argv.slice(2));
} catch (error) {
  const sentence = sentenceFor(error);
  if (sentence === null) throw error;
  console.error(sentence);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
