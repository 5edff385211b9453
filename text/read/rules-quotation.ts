import { endsClause } from './clauses';
import { type Frame, headOf } from './frames';
import { isOneOf } from './lexicon';
import type { Line } from './lines';
import { rawOf, type Scene } from './rules-cue';
import { skipReference, subjectBeforeVerb } from './subject-final';
import type { Raw, Subject } from './types';

/** A cue behind a quotation may stand this many tokens away. */
const REACH = 16;

/** The quotations of a line that a cue behind them reports: "…", he said. */
export function quotationsBeforeCue(scene: Scene, taken: ReadonlySet<number>): Raw[] {
  const { line, frames } = scene;
  return freeQuotations(line, taken).flatMap((at) => {
    const frame = frames.find(
      ({ cue, before }) => cue.from > at && cue.from - at <= REACH && before.from === at + 1,
    );
    if (frame === undefined || frame.form.kind === 'act' || introducesOther(line, frame)) return [];
    if (!isBeside(scene, at, frame) || hasObject(scene, frame)) return [];
    const piece = { from: at, to: at + 1 };
    return [rawOf(scene, frame, { rule: 'quotation-before-cue', mode: 'direct', confidence: 0.9, piece })];
  });
}

/** The indexes of the quotations of a line of which nothing was taken. */
function freeQuotations({ tokens }: Line, taken: ReadonlySet<number>): number[] {
  const free: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'quotation' && !taken.has(token.start)) free.push(at);
  }
  return free;
}

/** "He announced this news": the object names what was said, and it is not the quotation. */
const hasObject = ({ line, lexicon }: Scene, { cue }: Frame): boolean =>
  isOneOf(lexicon.objectMarkers, line.tokens[cue.from - 1]);

/** Whether nothing stands between a quotation and whoever said it: else it is part of a longer clause. */
function isBeside({ line, lexicon }: Scene, at: number, { cue, before, subject }: Frame): boolean {
  const first = skipReference(line.tokens, { from: at + 1, to: cue.from }, lexicon);
  return subject === null || first >= Math.min(headOf(subject), cue.from) || before.to === first;
}

/**
 * A quotation behind a colon that no verb of saying introduces, by the subject of its sentence if that is somebody:
 * "The coach praised him: …".
 */
export function quotationsBehindColon(scene: Scene, taken: ReadonlySet<number>): Raw[] {
  const { line, index, lexicon } = scene;
  if (lexicon.order !== 'verb-final') return [];
  return freeQuotations(line, taken).flatMap((token) => {
    const quotation = line.tokens[token]?.quotation;
    if (!quotation || line.tokens[token - 1]?.norm !== ':') return [];
    const subject = subjectBeforeVerb(line, { from: 0, to: token - 1 }, lexicon);
    if (subject === null || !isSomebody(scene, subject) || !endsClause(line, token - 2, lexicon)) return [];
    const { innerStart: start, innerEnd: end } = quotation;
    return [
      {
        ...{
          start,
          end,
          subject,
          line: index,
          cue: null,
          hedge: false,
          plural: null,
          via: null,
          around: null,
        },
        ...{ rule: 'quotation-after-cue', mode: 'direct', act: 'assertion', confidence: 0.6, heir: false },
      } as const,
    ];
  });
}

function isSomebody({ line, lexicon, known }: Scene, { from, role, pronoun }: Subject): boolean {
  if (pronoun !== null || role !== null) return true;
  return lexicon.roles.at(line.tokens, from) !== null || known().at(line.tokens, from) !== null;
}

/** Behind a colon the cue has a quotation of its own; behind a comma it stands between two halves of one. */
function introducesOther(line: Line, { cue, complement }: Frame): boolean {
  return complement?.kind === 'quotation' && line.tokens[cue.to]?.norm === ':';
}

/**
 * A quotation that no cue of its own reports: it goes on with the one before it in its paragraph, or fills a
 * paragraph behind one that ended with a quotation. Otherwise its speaker is unknown.
 */
export function quotationsAlone(scene: Scene, before: readonly Raw[], taken: ReadonlySet<number>): Raw[] {
  const { line, index } = scene;
  const raws: Raw[] = [];
  for (const token of line.tokens) {
    const { quotation } = token;
    if (quotation === null || taken.has(token.start)) continue;
    const { innerStart: start, innerEnd: end } = quotation;
    const continues = goesOn(scene, [...before, ...raws], token.start);
    const common = {
      start,
      end,
      mode: 'direct',
      act: 'assertion',
      line: index,
      cue: null,
      hedge: false,
    } as const;
    const rest = { subject: null, plural: null, via: null, around: null, heir: continues };
    if (continues) raws.push({ ...common, ...rest, rule: 'quotation-continued', confidence: 0.65 });
    else raws.push({ ...common, ...rest, rule: 'quotation-alone', confidence: 0.35 });
  }
  return raws;
}

function goesOn({ line, index }: Scene, before: readonly Raw[], start: number): boolean {
  const last = before.at(-1);
  if (last === undefined || index - last.line > 1) return false;
  const opens = line.tokens[0]?.start === start;
  if (last.line === index) return last.mode === 'direct' || last.mode === 'mixed' || last.mode === 'indirect';
  return opens && (last.mode === 'direct' || last.mode === 'mixed' || last.mode === 'indirect');
}
