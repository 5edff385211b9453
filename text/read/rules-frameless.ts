import type { AccordingKind } from '../lang/types';
import { clauseEnd, trimEnd } from './clauses';
import { isWitness } from './frames';
import { isExactly, isOneOf } from './lexicon';
import type { Found, Phrases } from './phrases';
import type { Scene } from './rules-cue';
import { skipOpeners } from './subject-final';
import type { Mode, Piece, Raw, RuleId, Subject } from './types';

const COMMAS = new Set(['\u060c', ',', '\u061b']);
const LONGEST_NAME = 14;

interface Claim {
  readonly rule: RuleId;
  readonly mode: Mode;
  readonly confidence: number;
  readonly piece: Piece;
  readonly subject: Subject;
  readonly cue: Piece | null;
  readonly hedge?: boolean;
}

/** What a rule makes of the phrases of a table in a line. */
export function atEach<Value>(
  { line: { tokens, begins } }: Scene,
  table: Phrases<Value>,
  find: (phrase: Found<Value>) => Raw | null,
): Raw[] {
  const raws: Raw[] = [];
  if ((begins & table.bit) === 0) return raws;
  for (let at = 0; at < tokens.length; at++) {
    const phrase = table.at(tokens, at);
    const found = phrase === null ? null : find(phrase);
    if (found !== null) raws.push(found);
  }
  return raws;
}

/** "According to the official, …", before its clause or behind it. Relays are the chain's, not a claim's. */
export function claimsAccordingTo(scene: Scene): Raw[] {
  return atEach(scene, scene.lexicon.according, (found) => {
    if (!opensPhrase(scene, found.from)) return null;
    if (found.value === 'relay' && !relaysWitness(scene, found)) return null;
    const claim = accordingAt(scene, found);
    return claim === null ? null : raw(scene, claim);
  });
}

/** "Quoting local sources": whoever has an office or saw it speaks, an outlet only passes on. */
const relaysWitness = ({ line, lexicon }: Scene, { to }: Found<AccordingKind>): boolean =>
  isWitness(line.tokens, to, lexicon);

function opensPhrase({ line, lexicon }: Scene, at: number): boolean {
  const before = line.tokens[at - 1];
  if (before === undefined || COMMAS.has(before.norm)) return true;
  return isOneOf(lexicon.and, before) || isOneOf(lexicon.that, before);
}

function accordingAt(scene: Scene, { from, to, value }: Found<AccordingKind>): Claim | null {
  const { line, lexicon } = scene;
  const { name, comma, pronoun } = sourceAt(scene, to);
  if (name.to <= name.from || name.to - name.from > LONGEST_NAME) return null;
  if (
    value === 'document' &&
    !line.tokens.slice(name.from, name.to).some((token) => isOneOf(lexicon.documents, token))
  ) {
    return null;
  }
  const behind =
    comma === null || lexicon.order === 'verb-first' ? null : clauseBehind(scene, comma + 1, value);
  const piece = behind ?? (from > 0 ? clauseBefore(scene, from) : firstBehind(scene, comma));
  if (piece === null) return null;
  const subject = { ...name, role: null, pronoun };
  const mode = value === 'document' ? 'document' : 'indirect';
  return { rule: 'according-to', mode, confidence: 0.8, piece, subject, cue: { from, to } };
}

/** Who is named behind the phrase and the comma behind him, which a pronoun does not need: "in his view the road …". */
function sourceAt({ line, lexicon }: Scene, from: number) {
  const { tokens } = line;
  const pronoun = lexicon.pronouns.at(tokens, from);
  if (pronoun !== null && !COMMAS.has(tokens[pronoun.to]?.norm ?? ''))
    return { name: { from, to: pronoun.to }, comma: pronoun.to - 1, pronoun: pronoun.value };
  const comma = nextComma({ line }, from);
  const to = comma ?? trimEnd(tokens, { from, to: tokens.length });
  return { name: { from, to }, comma, pronoun: pronoun?.value ?? null };
}

/** "By the word of the official, …" where the phrase stands behind the name, as in Pashto. */
export function claimsBySource(scene: Scene): Raw[] {
  return atEach(scene, scene.lexicon.accordingBehind, (found) => {
    const { line, lexicon } = scene;
    if (!COMMAS.has(line.tokens[found.to]?.norm ?? '')) return null;
    const from = nameStart(scene, found.from);
    const piece = clauseBehind(scene, found.to + 1);
    // "The commission's" word: the particle that joins the two is no part of the name.
    const to = isExactly(lexicon.of, line.tokens[found.from - 1]) ? found.from - 1 : found.from;
    if (piece === null || from >= to) return null;
    const subject = {
      from,
      to,
      role: null,
      pronoun: lexicon.pronouns.at(line.tokens, from)?.value ?? null,
    };
    const cue = { from: found.from, to: found.to };
    return raw(scene, { rule: 'according-to', mode: 'indirect', confidence: 0.7, piece, subject, cue });
  });
}

function nameStart({ line, lexicon }: Scene, end: number): number {
  let from = end;
  while (from > 0 && end - from < LONGEST_NAME && !COMMAS.has(line.tokens[from - 1]?.norm ?? '')) from--;
  return skipOpeners(line.tokens, { from, to: end }, lexicon);
}

/** In Arabic the phrase may stand behind its clause with more behind itself; at the head its clause follows. */
function firstBehind(scene: Scene, comma: number | null): Piece | null {
  return comma === null ? null : clauseBehind(scene, comma + 1);
}

function nextComma({ line }: Pick<Scene, 'line'>, from: number): number | null {
  for (let at = from; at < line.tokens.length && at <= from + LONGEST_NAME; at++) {
    if (COMMAS.has(line.tokens[at]?.norm ?? '')) return at;
  }
  return null;
}

/**
 * The clause behind the phrase, unless a verb of saying there makes it somebody else's. By somebody's words
 * ("according to witnesses, the soldiers said that …") others may say things, each named in the clause.
 */
function clauseBehind({ line, lexicon, frames }: Scene, from: number, kind?: AccordingKind): Piece | null {
  const to = clauseEnd(line, from, lexicon);
  const inside = frames.filter(({ cue }) => cue.from >= from && cue.from < to);
  const isOthers = inside.length > 0 && (kind !== 'speech' || lexicon.order !== 'verb-final');
  if (isOthers || inside.some(({ subject }) => subject === null || subject.from < from)) return null;
  return to - from >= 2 ? { from, to } : null;
}

function clauseBefore({ line, lexicon }: Scene, end: number): Piece | null {
  const to = trimEnd(line.tokens, { from: 0, to: end });
  const from = skipOpeners(line.tokens, { from: 0, to }, lexicon);
  if (line.cues.some((cue) => cue.to <= to)) return null;
  return to - from >= 4 ? { from, to } : null;
}

/** "The claim of the directorate that it killed three": a claim inside another sentence. */
export function claimsOfNouns(scene: Scene): Raw[] {
  return atEach(scene, scene.lexicon.claimNouns, (noun) => {
    const link = findLink(scene, noun.to);
    if (link === null || link.from === noun.to) return null;
    const to = nounClauseEnd(scene, link.to);
    if (to - link.to < 2) return null;
    const subject = { from: noun.to, to: link.from, role: null, pronoun: null };
    const claim = {
      rule: 'claim-of',
      mode: 'indirect',
      confidence: 0.6,
      piece: { from: noun.from, to },
      subject,
    } as const;
    return raw(scene, { ...claim, cue: { from: noun.from, to: noun.to }, hedge: true });
  });
}

function findLink({ line, lexicon }: Scene, from: number): Found<true> | null {
  for (let at = from; at < line.tokens.length && at <= from + LONGEST_NAME; at++) {
    const link = lexicon.claimLinks.at(line.tokens, at);
    if (link !== null) return link;
    if (COMMAS.has(line.tokens[at]?.norm ?? '')) return null;
  }
  return null;
}

/** The claim of a noun goes as far as the words that judge it ("true"), its object marker, a comma or a verb. */
function nounClauseEnd({ line, lexicon }: Scene, from: number): number {
  for (let at = from; at < line.tokens.length; at++) {
    const token = line.tokens[at];
    const ends = token === undefined || COMMAS.has(token.norm) || isOneOf(lexicon.objectMarkers, token);
    if (ends || lexicon.verdicts.at(line.tokens, at) !== null) return at;
    if (lexicon.finite.at(line.tokens, at) !== null || line.cues.some((cue) => cue.from === at)) return at;
  }
  return trimEnd(line.tokens, { from, to: line.tokens.length });
}

/** Makes what a rule without a cue found into a claim. */
export function raw({ line, index }: Scene, { piece, ...claim }: Claim): Raw {
  const start = line.tokens[piece.from]?.start ?? line.span.start;
  const end = line.tokens[piece.to - 1]?.end ?? line.span.end;
  return {
    hedge: false,
    ...claim,
    start,
    end,
    act: 'assertion',
    line: index,
    plural: null,
    via: null,
    around: null,
    heir: false,
  };
}
