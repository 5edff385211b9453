import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import nlp from 'compromise';
import { z } from 'zod';
import { findAnchor, type Selector } from '@/text/anchor';
import { fold } from '@/text/fold';
import { makePassage } from '@/text/passage';
import { readClaims } from '@/text/read-claims';
import { indexTerms, toTsVector } from '@/text/search-terms';
import { leastRatioOf, ratioOf, timeInterleaved } from './interleaved';
import { type Figure, figureOf, sayFigure } from './stats';
import { dariText, englishText, HOSTILE, numbered } from './texts';

const MEGABYTE = 1_000_000;
const PASSAGES = 500;
/** Shorter than this the clock and the collector say more than the work. */
const TELLING_MS = 150;
const MOST_TIMES = 30;
const READ_FA = { lang: 'fa-AF' } as const;
const READ_EN = { lang: 'en' } as const;

/** A measured figure beside the bar it has to stay under, if there is one. */
interface Result {
  readonly figure: Figure;
  readonly most: number | null;
}

/**
 * What the pure engine costs, as ratios to something every reader knows, measured side by side in one run: the rate
 * of `JSON.parse` on the same text as one string, `indexOf`, another library, the same text at half the length.
 */
export async function benchText(): Promise<object> {
  const results: Record<string, Result> = {};
  for (const bench of [benchRates, benchEnglish, benchAnchors, benchGrowth, benchSearchGrowth, benchMemory]) {
    const found = bench();
    for (const [name, { figure, most }] of Object.entries(found)) {
      console.log(`${name.padEnd(58)} ${sayFigure(figure).padStart(26)}   ${verdictOn(figure, most)}`);
    }
    Object.assign(results, found);
  }
  return { results };
}

function verdictOn({ median }: Figure, most: number | null): string {
  if (most === null) return '';
  return `${median <= most ? 'met' : 'MISSED'} (at most ${most})`;
}

function benchRates(): Record<string, Result> {
  const text = dariText(300_000);
  const json = JSON.stringify(text);
  const megabytes = Buffer.byteLength(text) / MEGABYTE;
  const times = timeInterleaved(
    {
      parse: { run: () => JSON.parse(json), times: 20 },
      fold: { run: () => fold(text), times: 10 },
      read: { run: () => readClaims(text, READ_FA) },
    },
    { rounds: 15, warmUp: 12 },
  );
  for (const [name, values] of times) {
    console.log(
      `${name.padEnd(8)} ${sayFigure(figureOf(values.map((ms) => megabytes / (ms / 1000))), 1)} MB/s`,
    );
  }
  return {
    'fold, times as long as JSON.parse': { figure: ratioOf(times, 'fold', 'parse'), most: 5 },
    'reading in Dari, times as long as JSON.parse': { figure: ratioOf(times, 'read', 'parse'), most: 120 },
    'reading in Dari, by the least time of each': { figure: leastRatioOf(times, 'read', 'parse'), most: 120 },
  };
}

/** The other library tells no speakers: it is asked for the quotations and the people, each by itself. */
function benchEnglish(): Record<string, Result> {
  const text = englishText(50_000);
  const times = timeInterleaved(
    {
      read: { run: () => readClaims(text, READ_EN), times: 4 },
      compromise: { run: () => quotationsAndPeople(text) },
    },
    { rounds: 5, warmUp: 1 },
  );
  return {
    'reading in English, part of what compromise takes': {
      figure: ratioOf(times, 'read', 'compromise'),
      most: 1 / 20,
    },
  };
}

function quotationsAndPeople(text: string): unknown[] {
  const read = nlp(text);
  return [read.quotations().out('array'), read.people().out('array')];
}

function benchAnchors(): Record<string, Result> {
  const text = numbered(dariText(50_000));
  const passages = Array.from({ length: PASSAGES }, (_one, at) => {
    const start = text.indexOf('\n', Math.floor(((at + 0.5) * (text.length - 400)) / PASSAGES)) - 60;
    return makePassage(text, start, start + 120);
  });
  const findAll = (selectors: readonly Selector[]) => selectors.map((selector) => findAnchor(text, selector));
  const byWords = passages.map(({ exact, prefix, suffix }) => ({ exact, prefix, suffix }));
  const moved = passages.map((passage) => ({ ...passage, start: passage.start + 7 }));
  const times = timeInterleaved(
    {
      indexOf: { run: () => passages.map(({ exact }) => text.indexOf(exact)), times: 4 },
      anchor: { run: () => findAll(passages), times: 4 },
      byWords: { run: () => findAll(byWords), times: 4 },
      moved: { run: () => findAll(moved), times: 4 },
    },
    { rounds: 15, warmUp: 3 },
  );
  return {
    '500 unchanged passages, times as long as 500 indexOf': {
      figure: ratioOf(times, 'anchor', 'indexOf'),
      most: 3,
    },
    '500 passages by their words alone, times 500 indexOf': {
      figure: ratioOf(times, 'byWords', 'indexOf'),
      most: null,
    },
    '500 moved passages, times 500 indexOf': { figure: ratioOf(times, 'moved', 'indexOf'), most: null },
  };
}

function benchGrowth(): Record<string, Result> {
  const makers = { 'in Dari': dariText, ...HOSTILE };
  const entries = Object.entries(makers).map(([name, make]) => {
    const figure = growthOf([make(500_000), make(1_000_000)], (text) => readClaims(text, READ_FA));
    return [`reading a text ${name}, times half of it`, { figure, most: 2.3 }] as const;
  });
  return Object.fromEntries(entries);
}

/** How much longer the whole of a text takes than its half; each so often that the clock can tell. */
function growthOf([half, whole]: readonly [string, string], run: (text: string) => unknown): Figure {
  run(half);
  const began = performance.now();
  run(half);
  const once = performance.now() - began;
  const times = Math.min(MOST_TIMES, Math.max(1, Math.ceil(TELLING_MS / once)));
  const runs = { half: { run: () => run(half), times }, whole: { run: () => run(whole), times } };
  return leastRatioOf(timeInterleaved(runs, { rounds: 8, warmUp: 1 }), 'whole', 'half');
}

/** Looking for a passage, and the words of the index, in texts that are made to take long. */
function benchSearchGrowth(): Record<string, Result> {
  const lost = { exact: `${'داعش '.repeat(40)}نیست` };
  const ways: Readonly<Record<string, (text: string) => unknown>> = {
    'finding a lost passage': (text) => findAnchor(text, lost),
    'the words of the index': (text) => toTsVector(indexTerms(text, 'fa')),
  };
  const entries = Object.entries(ways).flatMap(([way, run]) =>
    ['داعش ', 'ک\u200c'].map((word) => {
      const [half, whole] = [word.repeat(200_000 / word.length), word.repeat(400_000 / word.length)];
      const times = timeInterleaved(
        { half: { run: () => run(half) }, whole: { run: () => run(whole) } },
        { rounds: 5, warmUp: 1 },
      );
      return [
        `${way} in ${JSON.stringify(word)}, times half of it`,
        leastRatioOf(times, 'whole', 'half'),
      ] as const;
    }),
  );
  return Object.fromEntries(entries.map(([name, figure]) => [name, { figure, most: 2.3 }]));
}

/** The heap after five megabytes were read and let go, once and again: what stays is only what a language's words take. */
function benchMemory(): Record<string, Result> {
  const collect = collector();
  const text = dariText(2_800_000);
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const read = () => readClaims(text, READ_FA)?.claims.length;
  read();
  const before = heap();
  const after = [1, 2, 3].map(() => {
    read();
    return heap() / before;
  });
  return { 'heap after 5 MB were read again, times before': { figure: figureOf(after), most: 1.05 } };
}

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return z.function({ input: [], output: z.void() }).implement(runInNewContext('gc'));
}
