import { clauseEnd } from './clauses';
import { type Frame, headOf } from './frames';
import { isExactly, isOneOf, type Lexicon } from './lexicon';
import type { Line } from './lines';
import { objectOf } from './objects';
import type { Phrases } from './phrases';
import { skipOpeners } from './subject-final';
import { withKnownSubject } from './subject-of-act';
import type { Token } from './tokens';
import type { Mode, Piece, Raw, RuleId } from './types';
import { holdsVerb } from './verbs';

/** A line with its number and frames, as the rules see it. */
export interface Scene {
  readonly line: Line;
  readonly index: number;
  readonly frames: readonly Frame[];
  readonly lexicon: Lexicon;
  /** Names of those who speak elsewhere in the text, or are known beforehand. */
  readonly known: () => Phrases<true>;
  /** Whether somebody speaks in the first paragraph by this name, or by his office alone if it does not say the name. */
  readonly officeLeads: (name: readonly Token[]) => boolean;
}

interface Found {
  readonly rule: RuleId;
  readonly mode: Mode;
  readonly confidence: number;
  readonly piece: Piece;
}

/** Longer than names and their roles. */
const LONG_CLAUSE = 7;
/** What only its place shows is listed, but never chosen beforehand. */
const UNLISTED = 0.6;
const OPENING = new Set(['"', '\u00ab', '\u201c']);

/** The claims that the cues of a line introduce behind them, or are themselves with their object. */
export function claimsByCue(scene: Scene): Raw[] {
  const raws: Raw[] = [];
  for (const frame of scene.frames) {
    const whose = frame.form.kind === 'act' ? withKnownSubject(scene, frame) : frame;
    const found = frame.form.kind === 'act' ? byObject(scene, whose) : byComplement(scene, whose);
    if (found !== null) raws.push(rawOf(scene, whose, found));
  }
  return raws;
}

/** Makes what a rule found into a claim of the frame's subject. */
export function rawOf(scene: Scene, frame: Frame, { rule, mode, confidence, piece }: Found): Raw {
  const { line, index } = scene;
  const quotation = piece.to - piece.from === 1 ? line.tokens[piece.from]?.quotation : null;
  const start = quotation?.innerStart ?? line.tokens[piece.from]?.start ?? line.span.start;
  const end = quotation?.innerEnd ?? line.tokens[piece.to - 1]?.end ?? line.span.end;
  const { act, hedge, plural, passive } = frame.form;
  const doubt = frame.subject === null && !passive ? 0.1 : 0;
  return {
    start,
    end,
    rule,
    mode,
    act,
    hedge,
    plural,
    line: index,
    confidence: (frame.form.unlisted === true ? Math.min(confidence, UNLISTED) : confidence) - doubt,
    cue: frame.cue,
    subject: frame.subject,
    via: frame.via,
    around: aroundOf(line, frame),
    heir: frame.subject === null && !passive,
  };
}

/** From the head of the clause to the words it introduces, or to its end where those stand before. */
function aroundOf(line: Line, { before, complement }: Frame): Piece {
  if (complement === null) return { from: before.from, to: line.tokens.length };
  return { from: before.from, to: complement.kind === 'quotation' ? complement.at : complement.from };
}

function byComplement({ line, lexicon }: Scene, frame: Frame): Found | null {
  const { complement, form } = frame;
  if (complement === null) return clauseBefore(line, frame, lexicon);
  if (isAside(line, frame, lexicon) || lacksDocument(frame) || isSaidOf(line, frame, lexicon)) return null;
  if (isInference(line, frame, lexicon)) return null;
  if (complement.kind !== 'quotation' && isOneOf(lexicon.objectMarkers, line.tokens[frame.cue.from - 1]))
    return null;
  if (complement.kind === 'quotation') {
    const piece = { from: complement.at, to: complement.at + 1 };
    const closed = line.tokens[complement.at]?.quotation?.closed === true;
    return { rule: 'quotation-after-cue', mode: 'direct', confidence: closed ? 0.95 : 0.75, piece };
  }
  const mode = modeOf(line, complement, form.kind !== 'say');
  if (complement.kind === 'that')
    return { rule: 'clause-after-that', mode, confidence: 0.9, piece: complement };
  if (complement.kind === 'colon')
    return { rule: 'clause-after-colon', mode, confidence: 0.75, piece: complement };
  return { rule: 'clause-after-cue', mode, confidence: 0.7, piece: complement };
}

/** The clause before a cue which introduces nothing: "…, the minister said". */
function clauseBefore(line: Line, frame: Frame, lexicon: Lexicon): Found | null {
  const { cue, subject } = frame;
  if (lexicon.order !== 'verb-middle' || subject === null || hasNounBehind(line, frame, lexicon)) return null;
  const { tokens } = line;
  const comma = Math.min(headOf(subject), cue.from) - 1;
  if (tokens[comma]?.norm !== ',' || tokens[comma - 1]?.kind === 'quotation') return null;
  const last = line.cues.findLast(({ to, value }) => to <= comma && value.kind !== 'act')?.to ?? 0;
  const piece = { from: skipOpeners(tokens, { from: last, to: comma }, lexicon), to: comma };
  const isTime = tokens.slice(last, piece.from).some((token) => isExactly(lexicon.subordinators, token));
  if (comma - piece.from < 3 || isTime || !isClause(line, piece, lexicon))
    return clauseAround(line, cue, lexicon);
  return { rule: 'clause-before-cue', mode: modeOf(line, piece, false), confidence: 0.75, piece };
}

/** "He said goodbye", "he said nothing": the object of the cue is what he said. */
function hasNounBehind({ tokens }: Line, { cue, subject, form }: Frame, lexicon: Lexicon): boolean {
  if (form.addressed === true || subject === null || subject.from >= cue.to) return false;
  const next = tokens[cue.to];
  if (next?.kind !== 'word' || isExactly(lexicon.and, next)) return false;
  return (
    !isExactly(lexicon.adjuncts | lexicon.adjunctEnding, next) && lexicon.times.at(tokens, cue.to) === null
  );
}

/** "The parties, he said, did not agree": where what stands before is no clause, the one behind is his. */
function clauseAround(line: Line, cue: Piece, lexicon: Lexicon): Found | null {
  if (line.tokens[cue.to]?.norm !== ',') return null;
  const from = cue.to + 1;
  const piece = { from, to: clauseEnd(line, from, lexicon) };
  if (piece.to - from < 3 || !holdsVerb(line.tokens, piece, lexicon)) return null;
  return { rule: 'clause-before-cue', mode: modeOf(line, piece, false), confidence: 0.7, piece };
}

/**
 * Words with a verb that are no adverbial: not "Speaking to reporters, he said", nor "When he came, he said".
 * Headlines leave the verb out, and a verb in the present shows only by the length of its clause.
 */
function isClause({ tokens, block }: Line, piece: Piece, lexicon: Lexicon): boolean {
  const first = tokens[piece.from];
  if (block === 0 && piece.from === 0 && !isExactly(lexicon.adjuncts, first)) return true;
  if (isExactly(lexicon.adjunctEnding | lexicon.subordinators | lexicon.questions, first)) return false;
  if (holdsVerb(tokens, piece, lexicon)) return true;
  return piece.to - piece.from >= LONG_CLAUSE && !isExactly(lexicon.adjuncts, first);
}

/**
 * "While he said this, that …": the "that" belongs to "while", and the words he said are named already. So does that
 * behind "said this after it, that …".
 */
function isAside(line: Line, { before, cue }: Frame, lexicon: Lexicon): boolean {
  if (isAfterThat(line, { from: before.from, to: cue.from }, lexicon)) return true;
  for (let at = before.from; at < cue.from; at++) {
    const found = lexicon.splitBreaks.at(line.tokens, at);
    if (found !== null && !isOneOf(lexicon.that, line.tokens[found.to])) return true;
  }
  return false;
}

function isAfterThat({ tokens }: Line, { from, to }: Piece, lexicon: Lexicon): boolean {
  if (!isExactly(lexicon.genitives, tokens[to - 1]) || !isExactly(lexicon.of, tokens[to - 2])) return false;
  return tokens.slice(from, to).some((token) => isExactly(lexicon.objectMarkers, token));
}

/** "This step shows that …", "Iran has shown that …": what a narrator infers from something that is no document. */
function isInference({ tokens }: Line, { form, subject }: Frame, lexicon: Lexicon): boolean {
  if (form.kind !== 'show' || subject === null) return false;
  const isCountry = lexicon.collectives.at(tokens, subject.from)?.to === subject.to;
  if (!isCountry && !isExactly(lexicon.genitives, tokens[subject.from])) return false;
  const words = tokens.slice(subject.from, subject.to);
  return !words.some((token) => isOneOf(lexicon.documents | lexicon.bodies, token));
}

const lacksDocument = ({ form, subject }: Frame): boolean => form.kind === 'document' && subject === null;

/** "It is said that" opens its clause; behind other words it is said of them. */
const isSaidOf = (line: Line, { form, before, cue }: Frame, lexicon: Lexicon): boolean =>
  form.passive && skipOpeners(line.tokens, before, lexicon) < cue.from;

function modeOf(line: Line, { from, to }: Piece, isDocument: boolean): Mode {
  if (isDocument) return 'document';
  for (let at = from; at < to; at++) {
    const token = line.tokens[at];
    if (token?.kind === 'quotation' || OPENING.has(token?.norm ?? '')) return 'mixed';
  }
  return 'indirect';
}

/** A verb of denying or accusing is the claim together with its object. */
function byObject({ line, lexicon }: Scene, frame: Frame): Found | null {
  const { complement } = frame;
  if (complement?.kind === 'that' && lexicon.order === 'verb-final')
    return { rule: 'clause-after-that', mode: 'indirect', confidence: 0.8, piece: complement };
  const piece = isInQuestion(line, frame, lexicon) ? null : objectOf(line, frame, lexicon);
  const isDenial = frame.form.act === 'denial';
  if (piece === null || (!isDenial && isInRelative(line, piece, lexicon))) return null;
  return {
    rule: isDenial ? 'denial-with-object' : 'accusation-with-object',
    mode: isDenial ? 'denial' : 'indirect',
    confidence: 0.8,
    piece,
  };
}

/** "It is unclear why Germany denies this": what is asked, and no claim. */
const isInQuestion = ({ tokens }: Line, { before }: Frame, { order, questions }: Lexicon): boolean =>
  order === 'verb-final' && tokens.slice(before.from, before.to).some((token) => isExactly(questions, token));

/** "The women who accused him": told of them, and no claim of the sentence. */
const isInRelative = ({ tokens }: Line, { from, to }: Piece, lexicon: Lexicon): boolean =>
  lexicon.order === 'verb-final' && tokens.slice(from, to).some((token) => isExactly(lexicon.that, token));
