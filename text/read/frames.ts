import type { CueForm } from '../lang/types';
import { apposed } from './apposition';
import { complementBehind } from './complement-middle';
import { type Complement, complementOf } from './complements';
import { firstFrame } from './frame-first';
import { isExactly, isOneOf, type Lexicon } from './lexicon';
import type { Line } from './lines';
import { phraseEnd, timeAt } from './phrase-end';
import { nounPhrase, piecesOf, skipDeterminers, skipOpeners, subjectBeforeVerb } from './subject-final';
import { subjectBehindVerb, subjectNearVerb } from './subject-middle';
import type { Token } from './tokens';
import type { Piece, Subject } from './types';
import { isWished } from './unlisted-final';

/** A cue with what belongs to it: whose it is and what it introduces. */
export interface Frame {
  readonly cue: Piece;
  readonly form: CueForm;
  /** The tokens of its clause before the cue. */
  readonly before: Piece;
  readonly subject: Subject | null;
  readonly complement: Complement | null;
  /** The outlet that quotes the subject: "the agency, quoting an official, reports". */
  readonly via: Piece | null;
}

/** The frames of a line, one for each cue, in order. */
export function framesOf(line: Line, lexicon: Lexicon): Frame[] {
  if (lexicon.order === 'verb-first') {
    return line.cues.flatMap((_cue, index) => firstFrame(line, index, lexicon) ?? []);
  }
  return line.cues.map(({ from, to, value: form }, index): Frame => {
    const before = { from: line.starts[index] ?? 0, to: from };
    const cue = { from, to };
    if (lexicon.order === 'verb-middle') return middleFrame(line, { cue, form, before, index }, lexicon);
    return finalFrame(line, { cue, form, before, index }, lexicon);
  });
}

/** Where the verb stands last. "It is said" in a letter is what the letter says. */
function finalFrame(line: Line, { cue, form, before, index }: Head, lexicon: Lexicon): Frame {
  const complement = form.isWhole === true ? null : complementOf(line, index, lexicon);
  if (form.unlisted === true)
    return unlistedFrame(line, { cue, form, before, index }, { complement, lexicon });
  if (form.passive) {
    const source = sourceBefore(line, before, lexicon);
    const subject = source ?? documentBefore(line, { before, form }, lexicon);
    const kind = source === null ? 'document' : 'say';
    const told: CueForm = subject === null ? form : { ...form, kind, passive: false };
    return { cue, form: told, before, subject, complement, via: null };
  }
  const whose = quotedBy(line, { subject: subjectOf(line, { before, form }, lexicon), before }, lexicon);
  return { cue, form, before, subject: whose.subject, complement, via: whose.via };
}

/** A saying nobody listed needs somebody who says it, or "and" behind his last verb, and a clause that is no wish. */
function unlistedFrame(
  line: Line,
  { cue, form, before }: Head,
  { complement, lexicon }: { complement: Complement | null; lexicon: Lexicon },
): Frame {
  const subject = subjectBeforeVerb(line, before, lexicon);
  const goesOn = cue.from === before.from && isExactly(lexicon.and, line.tokens[cue.from - 1]);
  const isWish =
    complement !== null && complement.kind !== 'quotation' && isWished(line.tokens, complement, lexicon);
  const isSaid = (subject !== null || goesOn) && !isWish;
  return { cue, form, before, subject, complement: isSaid ? complement : null, via: null };
}

interface Head {
  readonly cue: Piece;
  readonly form: CueForm;
  readonly before: Piece;
  readonly index: number;
}

function middleFrame(line: Line, { cue, form, before, index }: Head, lexicon: Lexicon): Frame {
  const isInverted = form.kind !== 'act' && form.addressed !== true;
  const behind = isInverted ? subjectBehindVerb(line, cue, lexicon) : null;
  if (behind !== null) return { cue, form, before, subject: behind, complement: null, via: null };
  // "Adding that …" goes on with whoever spoke.
  const isParticiple = isExactly(lexicon.adjunctEnding, line.tokens[cue.from]);
  const quoted = quotedAs(line, cue, lexicon);
  const near = isParticiple || form.passive ? null : subjectNearVerb(line, before, lexicon);
  const complement = complementOf(line, index, lexicon);
  const whose = quotedBy(line, { subject: quoted ?? near, before }, lexicon);
  return {
    cue,
    form,
    before,
    subject: whose.subject,
    complement: complement ?? complementBehind(line, index, lexicon),
    via: whose.via,
  };
}

/** "The agency quoted the governor as saying", "the governor was quoted by the agency as saying": whose words they are. */
function quotedAs({ tokens }: Line, cue: Piece, lexicon: Lexicon): Subject | null {
  if (!isExactly(lexicon.quotedAs, tokens[cue.from - 1])) return null;
  const last = cue.from - 1;
  const quoted = tokens.findLastIndex((token, at) => at < last && isExactly(lexicon.quoted, token));
  if (quoted === -1) return null;
  const isPassive = isExactly(lexicon.passiveBefore, tokens[quoted - 1]);
  const piece = isPassive ? { from: 0, to: quoted - 1 } : { from: quoted + 1, to: last };
  const phrases = piecesOf(tokens, piece).flatMap((one) => nounPhrase(tokens, one, lexicon) ?? []);
  const [first, second] = phrases;
  return first === undefined || second === undefined
    ? (first ?? null)
    : apposed(tokens, [first, second], lexicon);
}

/** Behind "quoting", the one who is quoted speaks, and the subject relays him. */
function quotedBy(
  line: Line,
  { subject, before }: { subject: Subject | null; before: Piece },
  lexicon: Lexicon,
) {
  for (let at = subject?.to ?? before.to; at < before.to; at++) {
    const relay = lexicon.according.at(line.tokens, at);
    if (relay?.value !== 'relay' || isPause(line, at - 1)) continue;
    const to = phraseEnd(line.tokens, { from: relay.to, to: before.to }, lexicon);
    if (to > relay.to) return { subject: { from: relay.to, to, role: null, pronoun: null }, via: subject };
  }
  return { subject, via: null };
}

/** The first token of a speaker, with the role that may stand before the name. */
export const headOf = ({ from, role }: Subject): number => Math.min(from, role?.from ?? from);

function isPause({ tokens }: Line, at: number): boolean {
  const norm = tokens[at]?.norm;
  return norm === ',' || norm === '\u060c';
}

function subjectOf(line: Line, frame: { before: Piece; form: CueForm }, lexicon: Lexicon): Subject | null {
  if (frame.form.kind === 'document') return documentBefore(line, frame, lexicon);
  return subjectBeforeVerb(line, frame.before, lexicon);
}

/** "By the word of the official it is reported": whose words they are. An outlet only passes on. */
function sourceBefore({ tokens }: Line, before: Piece, lexicon: Lexicon): Subject | null {
  const found = lexicon.according.at(tokens, skipOpeners(tokens, before, lexicon));
  if (found === null || found.value === 'document') return null;
  if (found.value === 'relay' && !isWitness(tokens, found.to, lexicon)) return null;
  const [piece] = piecesOf(tokens, { from: found.to, to: before.to });
  const to = piece === undefined ? found.to : phraseEnd(tokens, { from: found.to, to: piece.to }, lexicon);
  const pronoun = lexicon.pronouns.at(tokens, found.to)?.value ?? null;
  return to > found.to ? { from: found.to, to, role: null, pronoun } : null;
}

/** Whether whoever is named here has an office or is spoken of already, as a witness does, and an outlet does not. */
export const isWitness = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.pronouns.at(tokens, at) !== null ||
  lexicon.roles.at(tokens, skipDeterminers(tokens, { from: at, to: tokens.length }, lexicon)) !== null;

/**
 * "In this letter of the ministry": the document a saying stands in. Where a verb says nothing of anything but
 * documents ("it came in …"), whatever stands in that place is one, though no table lists it.
 */
function documentBefore(
  line: Line,
  { before, form }: { before: Piece; form: CueForm },
  lexicon: Lexicon,
): Subject | null {
  const places = piecesOf(line.tokens, before).flatMap((piece) => placesIn(line, piece, lexicon));
  const named = places.find(({ isDocument }) => isDocument);
  const place = named ?? (form.ofDocuments === true ? places.find(({ isInside }) => isInside) : undefined);
  return place === undefined ? null : { ...place.piece, role: null, pronoun: null };
}

/** What stands behind "in" or "of", if it is no time. */
function placesIn({ tokens }: Line, { from, to: end }: Piece, lexicon: Lexicon) {
  const places: { readonly piece: Piece; readonly isDocument: boolean; readonly isInside: boolean }[] = [];
  for (let at = from; at < end; at++) {
    if (!isOneOf(lexicon.within | lexicon.of, tokens[at])) continue;
    const piece = { from: at + 1, to: phraseEnd(tokens, { from: at + 1, to: end }, lexicon) };
    const isDocument = tokens.slice(piece.from, piece.to).some((token) => isOneOf(lexicon.documents, token));
    const isTime = piece.from >= end || timeAt(tokens, piece.from, lexicon) !== null;
    places.push({ piece, isDocument, isInside: !isTime && isExactly(lexicon.within, tokens[at]) });
  }
  return places;
}
