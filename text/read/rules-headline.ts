import { trimEnd } from './clauses';
import { isOneOf } from './lexicon';
import { phraseEnd } from './phrase-end';
import type { Scene } from './rules-cue';
import { raw } from './rules-frameless';
import type { Piece, Raw } from './types';

const COMMAS = new Set(['\u060c', ',', '\u061b']);
const DASHES = new Set(['-', '\u2013', '\u2014']);
const LONGEST_HEADLINE_NAME = 6;
/** A claim has some words before the sign that closes it. */
const LEAST_CLAIM = 4;

/** A headline that ends or begins with who says it: "… – Interior Secretary", "…: police", "Minister: …". */
export function headlineClaims(scene: Scene): Raw[] {
  if (scene.line.block > 1 || scene.frames.length > 0) return [];
  return nameBehindDash(scene) ?? nameBehindColon(scene) ?? nameFirst(scene);
}

function nameBehindDash(scene: Scene): Raw[] | null {
  const { tokens } = scene.line;
  const dash = tokens.findLastIndex((token, at) => DASHES.has(token.norm) && isSpaced(scene, at));
  return nameLast(scene, dash, () => true);
}

/** Behind a colon only somebody who is known to speak, or has an office: else it is what is said. */
function nameBehindColon(scene: Scene): Raw[] | null {
  const colon = scene.line.tokens.findLastIndex(({ norm }) => norm === ':');
  return nameLast(scene, colon, (piece) => isSpeaker(scene, piece) || holdsRole(scene, piece));
}

function nameLast(scene: Scene, sign: number, names: (piece: Piece) => boolean): Raw[] | null {
  const { tokens, block } = scene.line;
  const name = { from: sign + 1, to: trimEnd(tokens, { from: sign + 1, to: tokens.length }) };
  const words = name.to - name.from;
  if (sign < LEAST_CLAIM || words < 1 || words > LONGEST_HEADLINE_NAME || block > 0 || !names(name))
    return null;
  const subject = { ...name, role: null, pronoun: null };
  const piece = { from: 0, to: trimEnd(tokens, { from: 0, to: sign }) };
  const found = { rule: 'headline-name-last', mode: 'indirect', confidence: 0.7, cue: null } as const;
  return [raw(scene, { ...found, piece, subject })];
}

/** Whether a piece begins with an office or body, or is a name that speaks elsewhere or as one. */
function isSpeaker({ line: { tokens }, lexicon, known, officeLeads }: Scene, { from, to }: Piece): boolean {
  return (
    lexicon.roles.at(tokens, from) !== null ||
    isOneOf(lexicon.bodies, tokens[from]) ||
    known().at(tokens, from)?.to === to ||
    lexicon.collectives.at(tokens, from)?.to === to ||
    officeLeads(tokens.slice(from, to))
  );
}

/** In English an office may end its phrase: "health officials". */
function holdsRole({ line: { tokens }, lexicon }: Scene, { from, to }: Piece): boolean {
  if (lexicon.rolesLead) return isOneOf(lexicon.documents, tokens[from]);
  return lexicon.roles.at(tokens, to - 1)?.to === to || isOneOf(lexicon.documents, tokens[to - 1]);
}

function nameFirst(scene: Scene): Raw[] {
  const { line, lexicon } = scene;
  const colon = line.tokens.findIndex(({ norm }) => norm === ':');
  if (colon < 1 || colon > LONGEST_HEADLINE_NAME || line.block > 0) return [];
  const from = line.tokens.findLastIndex(({ norm }, at) => at < colon && COMMAS.has(norm)) + 1;
  const subject = {
    from,
    to: phraseEnd(line.tokens, { from, to: colon }, lexicon),
    role: null,
    pronoun: null,
  };
  const piece = { from: colon + 1, to: trimEnd(line.tokens, { from: colon + 1, to: line.tokens.length }) };
  if (piece.to - piece.from < 3) return [];
  const confidence = isSpeaker(scene, { from, to: colon }) ? 0.7 : 0.45;
  return [
    raw(scene, { rule: 'headline-name-first', mode: 'indirect', confidence, piece, subject, cue: null }),
  ];
}

function isSpaced({ line }: Scene, at: number): boolean {
  const [before, dash, after] = [line.tokens[at - 1], line.tokens[at], line.tokens[at + 1]];
  if (before === undefined || dash === undefined || after === undefined) return false;
  return before.end < dash.start && dash.end < after.start;
}
