import type { Block } from './blocks';
import { splitBlocks } from './blocks';
import { fold } from './fold';
import { tableOf } from './lang/tables';
import type { LanguageTable } from './lang/types';
import { findQuotations } from './marks';
import { chainOf, relaysOf } from './read/chain';
import { trimEnd } from './read/clauses';
import { type Frame, framesOf } from './read/frames';
import { isExactly, type Lexicon, lexiconOf } from './read/lexicon';
import { type Line, linesOf } from './read/lines';
import { circumstances, partsOf } from './read/parts';
import { type Phrases, phrases } from './read/phrases';
import { resolveSpeakers, type Speaker, type Story } from './read/resolve';
import { claimsBeside } from './read/rules-converb';
import { claimsByCue, type Scene } from './read/rules-cue';
import { claimsAccordingTo, claimsBySource, claimsOfNouns } from './read/rules-frameless';
import { headlineClaims } from './read/rules-headline';
import { quotationsAlone, quotationsBeforeCue, quotationsBehindColon } from './read/rules-quotation';
import { subjectBeforeVerb } from './read/subject-final';
import { topicBeforeVerb } from './read/subject-middle';
import type { Token } from './read/tokens';
import type { CastMember, ClaimSuggestion, Piece, Raw, Subject } from './read/types';
import { type Unread, unreadIn } from './read/unread';
import type { Span } from './sentences';

/** The version of the rules; stored beside suggestions, so that a later reading can be told from an earlier one. */
export const READER_VERSION = 9;

export interface Reading {
  /** In the order of the text; outer before inner. */
  readonly claims: readonly ClaimSuggestion[];
  readonly cast: readonly CastMember[];
  /** The outlets the whole text came through, nearest first. */
  readonly chain: readonly Span[];
  /** The quotations and paragraphs from which nothing was taken, and why. */
  readonly unread: readonly Unread[];
}

export interface ReadOptions {
  /** BCP 47; its language chooses the tables. */
  readonly lang: string;
  /** As the import gives them; without, each line of the text is a paragraph. */
  readonly blocks?: readonly Block[];
  /** Names of speakers we know, in any spelling: they help to tell a subject from an object. */
  readonly known?: readonly string[];
  /** The day of publication, where the outlet is: without it "yesterday" stays unknown. */
  readonly publishedOn?: string;
  /** What to read by in place of the language's own table: to measure what its entries are worth. */
  readonly table?: LanguageTable;
}

const lexicons = new WeakMap<LanguageTable, Lexicon>();

/**
 * Who says what in a text, at which characters, and through whom, with the rule that found it. Null for a language
 * without tables. All of it is a proposal: an editor confirms or rejects each.
 */
export function readClaims(text: string, options: ReadOptions): Reading | null {
  const table = options.table ?? tableOf(options.lang);
  if (table === null) return null;
  const lexicon = lexiconFor(table);
  const blocks = options.blocks ?? splitBlocks(text);
  const source = { text, folded: fold(text), blocks, quotations: findQuotations(text, blocks) };
  const lines = linesOf(source, lexicon);
  const raws = rawsOf(text, lines, { lexicon, known: options.known ?? [] });
  const story: Story = {
    text,
    lines,
    lexicon,
    topicOf: rememberedByNumber((at) => topicAt(lines[at], lexicon)),
  };
  const { cast, speakers } = resolveSpeakers(raws, story);
  const chain = chainOf(lines, lexicon);
  const claims = raws.map((raw, at) =>
    suggestion(raw, speakers[at], { story, chain, publishedOn: options.publishedOn }),
  );
  return { claims, cast: cast.list(), chain, unread: unreadIn(source, lines, claims) };
}

function lexiconFor(table: LanguageTable): Lexicon {
  const lexicon = lexicons.get(table) ?? lexiconOf(table);
  lexicons.set(table, lexicon);
  return lexicon;
}

/** Asks once for each number. */
function rememberedByNumber<Value>(find: (at: number) => Value): (at: number) => Value {
  const known: Value[] = [];
  return (at) => {
    const value = known[at];
    if (value !== undefined) return value;
    const found = find(at);
    known[at] = found;
    return found;
  };
}

function topicAt(line: Line | undefined, lexicon: Lexicon): Subject | null {
  if (line === undefined) return null;
  const span = { from: 0, to: line.cues[0]?.from ?? line.tokens.length };
  return lexicon.order !== 'verb-final'
    ? topicBeforeVerb(line, lexicon)
    : subjectBeforeVerb(line, span, lexicon);
}

function rawsOf(
  text: string,
  lines: readonly Line[],
  { lexicon, known }: { lexicon: Lexicon; known: readonly string[] },
): Raw[] {
  const frames = lines.map((line) => framesOf(line, lexicon));
  let names: Phrases<true> | null = null;
  const knownNames = () => {
    names ??= phrases([...new Set([...known, ...namesIn(text, lines, frames)])].map((name) => [name, true]));
    return names;
  };
  const leads = lines.flatMap((line, at) => (line.block === 1 ? [{ line, frames: frames[at] ?? [] }] : []));
  const officeLeads = (name: readonly Token[]) =>
    leads.some(({ line, frames: own }) => own.some(isCalled(line, name))) ||
    (leads.some(({ line, frames: own }) => own.some(isByOffice(line, lexicon))) &&
      !leads.some(({ line }) => line.tokens.some(({ norm }) => name.some((word) => word.norm === norm))));
  const raws: Raw[] = [];
  for (const [index, line] of lines.entries()) {
    const scene: Scene = {
      line,
      index,
      frames: frames[index] ?? [],
      lexicon,
      known: knownNames,
      officeLeads,
    };
    const found = readLine(scene, raws.at(-1));
    if (found.length === 0) extendSpeech(raws, scene, lines);
    for (const raw of found) raws.push(raw);
  }
  return raws;
}

/** Whether somebody in a line speaks by his office alone: a headline may name him, whom the lead then does not. */
const isByOffice =
  ({ tokens }: Line, lexicon: Lexicon) =>
  ({ subject, form }: Frame): boolean =>
    subject !== null &&
    subject.role === null &&
    form.plural !== true &&
    lexicon.roles.at(tokens, subject.from) !== null;

/** Whether somebody who speaks in a line has all the words of a name: the headline may shorten it. */
const isCalled =
  ({ tokens }: Line, name: readonly Token[]) =>
  ({ subject }: Frame): boolean =>
    subject !== null &&
    name.every((word) => tokens.slice(subject.from, subject.to).some(({ norm }) => norm === word.norm));

/** Speech behind a colon without marks goes on with the next sentence where that says "we" or "I". */
function extendSpeech(raws: Raw[], { line, index, lexicon }: Scene, lines: readonly Line[]): void {
  const last = raws.at(-1);
  if (last?.rule !== 'clause-after-colon' || lines[last.line]?.block !== line.block) return;
  const goesOn = lines
    .slice(last.line + 1, index + 1)
    .every(({ tokens }) => tokens.some((token) => isExactly(lexicon.firstPerson, token)));
  const end = line.tokens[trimEnd(line.tokens, { from: 0, to: line.tokens.length }) - 1]?.end;
  if (goesOn && end !== undefined) raws[raws.length - 1] = { ...last, end };
}

function namesIn(text: string, lines: readonly Line[], frames: readonly (readonly Frame[])[]): string[] {
  const names: string[] = [];
  for (const [at, line] of lines.entries()) {
    for (const { subject } of frames[at] ?? []) {
      if (subject === null || subject.pronoun !== null) continue;
      const { start, end } = spanOf(line, subject);
      names.push(text.slice(start, end));
    }
  }
  return names;
}

/** The claims of one sentence, given the last one before it. */
function readLine(scene: Scene, last: Raw | undefined): Raw[] {
  const { quotations } = scene.line;
  const raws = claimsByCue(scene);
  if (quotations.length > 0) raws.push(...quotationsBeforeCue(scene, insideOf(raws, quotations)));
  for (const find of WITHOUT_CUE) for (const raw of find(scene)) raws.push(raw);
  if (raws.length > 1) inOrder(raws);
  if (quotations.length === 0) return raws;
  raws.push(...quotationsBehindColon(scene, insideOf(raws, quotations)));
  inOrder(raws);
  const before = last === undefined ? raws : [last, ...raws];
  raws.push(...quotationsAlone(scene, before, insideOf(raws, quotations)));
  return inOrder(raws);
}

/** The rules that need no verb of saying, in the order in which they are asked. */
const WITHOUT_CUE = [claimsAccordingTo, claimsBySource, claimsOfNouns, claimsBeside, headlineClaims];

/** Where those quotations begin of which a claim has words. */
const insideOf = (raws: readonly Raw[], quotations: readonly Token[]): Set<number> =>
  new Set(quotations.filter((token) => raws.some((raw) => covers(raw, token))).map(({ start }) => start));

const covers = (raw: Span, token: Span): boolean => raw.start < token.end && raw.end > token.start;

const inOrder = (raws: Raw[]): Raw[] =>
  raws.sort((one, other) => one.start - other.start || other.end - one.end);

interface Context {
  readonly story: Story;
  readonly chain: readonly Span[];
  readonly publishedOn: string | undefined;
}

function suggestion(
  raw: Raw,
  speaker: Speaker | undefined,
  { story, chain, publishedOn }: Context,
): ClaimSuggestion {
  const line = story.lines[raw.line];
  const relays = line === undefined || raw.via !== null ? [] : relaysOf(line, story.lexicon);
  const outlet = spanIn(line, raw.via);
  const cue = spanIn(line, raw.cue);
  const via = outlet === null ? relays : [outlet, ...chain];
  const { medium, date } = circumstances(raw, line, { story, publishedOn });
  return {
    start: raw.start,
    end: raw.end,
    rule: raw.rule,
    mode: raw.mode,
    act: raw.act,
    confidence: raw.confidence,
    cue,
    hedge: raw.hedge ? cue : null,
    mention: spanIn(line, raw.subject),
    basis: speaker?.basis ?? 'unknown',
    candidates: speaker?.candidates ?? [],
    role: spanIn(line, raw.subject?.role ?? null),
    medium,
    date,
    parts: partsOf(story.text, raw, { line, lexicon: story.lexicon }),
    chain: via.length > 0 ? via : chain,
  };
}

const spanIn = (line: Line | undefined, piece: Piece | null): Span | null =>
  piece === null || line === undefined ? null : spanOf(line, piece);

function spanOf({ tokens }: Line, { from, to }: Piece): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}
