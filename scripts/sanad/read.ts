import { readText } from '@/features/source/read-text';
import { differencesOf, type Kept } from '@/features/suggestion/differences';
import type { Proposed } from '@/features/suggestion/proposals';
import {
  findReadableSource,
  listSuggestions,
  proposeClaims,
  type Readable,
} from '@/features/suggestion/queries';
import { reasonOf } from '@/features/suggestion/reason';
import { Problem } from '@/lib/problem';
import { splitBlocks } from '@/text/blocks';
import { READER_VERSION } from '@/text/read-claims';
import { languageOf, namedFile, readBytes } from './files';
import { askConfigured, type ModelAnswer, sayAnswer } from './read-model';
import { tableOf } from './table';

const HEADINGS = ['claim', 'speaker', 'mode', 'act', 'cue', 'role', 'date', 'chain', 'rule', 'sure', 'why'];
/** Longer cells are cut on screen; `--json` gives all. */
const WIDEST = 44;

/** What is read, and how it is told. */
export type ReadOptions = {
  readonly lang?: string | undefined;
  readonly json?: boolean | undefined;
  readonly source?: string | undefined;
  readonly differs?: boolean | undefined;
  readonly model?: boolean | undefined;
};

/** `npm run sanad -- read FILE`, or `--source ID`: what the engine proposes, as a table or as JSON. Nothing is kept. */
export async function readAloud(file: string | undefined, options: ReadOptions): Promise<void> {
  const { readable, captureId } = await readableOf(file, options);
  const read = await proposeClaims(readable);
  if (!read) {
    throw new Problem('invalid', `The engine has no tables for this language. Name it with --lang.`, {
      reason: 'suggestion.language',
    });
  }
  if (options.differs) {
    tellDifferences(readable, await keptOf(captureId), { proposed: read.proposed, options });
    return;
  }
  const answer = options.model ? await askConfigured(readable, read) : null;
  if (options.json) {
    const claims = read.proposed.map((one) => plainly(readable, one));
    const told = { engineVersion: READER_VERSION, claims, unread: read.reading.unread };
    console.log(JSON.stringify(answer ? { ...told, model: plainAnswer(readable, answer) } : told, null, 2));
    return;
  }
  const all = [...read.proposed, ...(answer?.passages ?? [])];
  console.log(
    tableOf(
      HEADINGS,
      all.map((one) => rowOf(readable, one)),
    ),
  );
  for (const { passage, speakers } of answer?.speakers ?? []) {
    const chosen = speakers.find(({ byModel }) => byModel !== undefined);
    console.log(`@ ${short(readable.text.slice(passage.start, passage.end))}  <- ${chosen?.name}`);
  }
  if (answer) console.log(`\n${sayAnswer(answer)}`);
  console.log(
    `\n${read.proposed.length} suggestions, by version ${READER_VERSION} of the rules. None is kept.`,
  );
}

async function readableOf(
  file: string | undefined,
  { lang, source }: ReadOptions,
): Promise<{ readable: Readable; captureId: string | null }> {
  if (source === undefined) {
    const text = readText(await readBytes(namedFile(file ?? '')));
    const readable = {
      text,
      lang: languageOf(lang ?? 'und'),
      blocks: splitBlocks(text),
      publishedEdtf: null,
    };
    return { readable, captureId: null };
  }
  const found = await findReadableSource({ publicId: source });
  if (!found) {
    throw new Problem(
      'not_found',
      `There is no source ${source} that could be read. Its id ends its address.`,
      {
        reason: 'source.missing',
      },
    );
  }
  const { capture, publishedEdtf } = found;
  return { readable: { ...capture, publishedEdtf }, captureId: capture.id };
}

async function keptOf(captureId: string | null): Promise<Kept[]> {
  const stored = captureId === null ? [] : await listSuggestions(captureId);
  // What was decided stays as it is: nothing about it can differ any more.
  return stored.filter(({ state }) => state === 'pending');
}

function tellDifferences(
  readable: Readable,
  kept: readonly Kept[],
  { proposed, options }: { readonly proposed: readonly Proposed[]; readonly options: ReadOptions },
): void {
  const { added, gone, changed } = differencesOf(kept, proposed);
  if (options.json) {
    const told = {
      added: added.map((one) => plainly(readable, one)),
      gone: gone.map((one) => plainly(readable, one)),
    };
    const changes = changed.map(({ after, fields }) => ({ ...plainly(readable, after), fields }));
    console.log(JSON.stringify({ engineVersion: READER_VERSION, ...told, changed: changes }, null, 2));
    return;
  }
  const line = (sign: string, { proposal }: Kept, more = '') => `${sign} ${short(proposal.words)}${more}`;
  for (const one of added) console.log(line('+', one));
  for (const one of gone) console.log(line('-', one));
  for (const { after, fields } of changed) console.log(line('~', after, `  (${fields.join(', ')})`));
  console.log(
    `${added.length} new, ${gone.length} gone, ${changed.length} changed against ${kept.length} that wait. Take it over at the desk.`,
  );
}

function plainAnswer(readable: Readable, { engineVersion, state, passages, speakers, dropped }: ModelAnswer) {
  return { engineVersion, state, passages: passages.map((one) => plainly(readable, one)), speakers, dropped };
}

function rowOf(readable: Readable, one: Kept): string[] {
  const told = plainly(readable, one);
  const cells = [told.words, told.speaker, told.mode, told.act, told.cue, told.role, told.said?.words];
  return [
    ...cells.map((cell) => short(cell ?? '–')),
    ...[told.chain.join(' < ') || '–', told.rule, told.score.toFixed(2), told.why],
  ];
}

/** A suggestion in words: what stands at its spans. */
function plainly({ text }: Readable, { proposal, explanation, score }: Kept) {
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  const { passage, mode, act, cue, hedge, role, medium, said, speakers, chain, basis } = proposal;
  return {
    ...{ words: proposal.words, ...passage, speaker: speakers[0]?.name ?? null, speakers, mode, act },
    ...{ cue: words(cue), hedge: words(hedge), role: words(role), medium },
    said: said && { words: words(said.passage), edtf: said.edtf },
    ...{ chain: chain.map(({ name }) => name), rule: explanation.rule, score },
    why: reasonOf(explanation, basis, 'en'),
  };
}

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
}
