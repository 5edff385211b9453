import type { Block } from './blocks';

/** A pair of quotation marks and what stands between them, in half-open UTF-16 offsets. */
export interface Quotation {
  /** Where the opening mark begins. */
  readonly start: number;
  /** Past the closing mark; past the last word where it was never closed. */
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  /** 0 for a quotation in plain text, 1 inside another, and so on. */
  readonly depth: number;
  readonly closed: boolean;
}

type Family = 'guillemet' | 'double' | 'single' | 'bracket';

/** These are as often apostrophes or brackets: they count in pairs only. */
const IN_PAIRS: ReadonlySet<Family> = new Set(['single', 'bracket']);

interface Mark {
  readonly family: Family;
  readonly at: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

interface Scan {
  readonly found: Quotation[];
  /** The closing mark of the quotation carried in from an earlier block. */
  readonly carriedTo: Mark | null;
  /** The outermost mark of this block that nothing closed. */
  readonly left: Mark | null;
  /** A mark of another kind that closes what nothing opened, and so perhaps the one left: «…". */
  readonly stray: Mark | null;
  /** Whether a mark stood where a carried quotation cannot have one. */
  readonly breaksCarried: boolean;
}

/** A quotation may run over this many further paragraphs. */
const MOST_BLOCKS = 6;
/** Deeper nesting is no writing but an attack; without a limit the search for a partner would be quadratic. */
const DEEPEST = 8;
const MARKS =
  /[\u00ab\u00bb\u2039\u203a]|<<|>>|\({2}|\){2}|`{2}|'{2}|["\u201c-\u201f\u2033]+|['\u2018-\u201b]+/uy;
const BEFORE_OPENING = /[\s\u200c\u200e\u200f([{\u00ab\u2039:;,\u060c\u061b\u2013\u2014/-]/u;
const AFTER_CLOSING =
  /[\s\u200c\u200e\u200f)\]}\u00bb\u203a:;,.!?\u060c\u061b\u061f\u06d4\u2013\u2014/\u2026-]/u;
const OPENING = /^(?:<<|\({2}|`{2}|[\u00ab\u2039\u201c\u201e\u201f\u2018\u201a\u201b])/u;
const CLOSING = /^(?:>>|\){2}|[\u00bb\u203a\u201d\u2019])/u;

/**
 * The quotations of a text, outer before inner, from all kinds of marks: guillemets, straight and curly, single.
 *
 * A mark that was never closed runs on through the next paragraphs if one of them closes it (each may begin with
 * a mark of its own, as English newspapers do), and otherwise to the end of its own. What stands beside a mark
 * decides what it is where its shape does not: sources open twice, close with the opening mark, or swap the two.
 *
 * @example findQuotations('گفت: «نه».', splitBlocks('گفت: «نه».'))[0] // => { start: 5, end: 9, innerStart: 6, … }
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = [];
  let index = 0;
  let scan: Scan | null = null;
  for (let block = blocks[0]; block !== undefined; block = blocks[index]) {
    scan ??= scanBlock(text, block, null);
    for (const one of scan.found) found.push(one);
    const next = blocks.slice(index + 1, index + 1 + MOST_BLOCKS);
    const further: Scan[] = scan.left === null ? [] : followCarried(text, next, scan.left.family);
    found.push(...closeLeft(scan, further, block.end));
    index += Math.max(1, further.length);
    scan = further.at(-1) ?? null;
  }
  const whole = found.map((one) => withoutBlanks(text, one)).filter((one) => one.innerStart < one.innerEnd);
  return withDepth(whole.sort((one, other) => one.start - other.start || other.end - one.end));
}

/** The quotation that the mark left open begins, with those inside it in the blocks between. */
function closeLeft({ left, stray }: Scan, further: readonly Scan[], end: number): Quotation[] {
  if (left === null) return [];
  const closing = further.at(-1)?.carriedTo ?? null;
  if (closing === null) return stray === null ? unclosed(left, end) : [quotation(left, stray)];
  return [quotation(left, closing), ...further.slice(0, -1).flatMap(({ found }) => found)];
}

/** The scans of the blocks over which a quotation runs on; empty if nothing there closes it. */
function followCarried(text: string, next: readonly Block[], family: Family): Scan[] {
  const scans: Scan[] = [];
  if (IN_PAIRS.has(family)) return scans;
  for (const block of next) {
    const scan = scanBlock(text, block, family);
    scans.push(scan);
    if (scan.carriedTo !== null) return scans;
    if (scan.breaksCarried || scan.left !== null) return [];
  }
  return [];
}

/** Blanks inside the marks are no part of the words. */
function withoutBlanks(text: string, quotation: Quotation): Quotation {
  const { innerStart, innerEnd } = quotation;
  const words = text.slice(innerStart, innerEnd);
  const start = innerEnd - words.trimStart().length;
  return { ...quotation, innerStart: start, innerEnd: innerStart + words.trimEnd().length };
}

function withDepth(sorted: readonly Quotation[]): Quotation[] {
  const around: Quotation[] = [];
  return sorted.map((one) => {
    while ((around.at(-1)?.end ?? Infinity) <= one.start) around.pop();
    around.push(one);
    return { ...one, depth: around.length - 1 };
  });
}

function scanBlock(text: string, block: Block, carried: Family | null): Scan {
  const found: Quotation[] = [];
  const open: Mark[] = [];
  let waiting = carried;
  let ending: Mark | null = null;
  const strays: Mark[] = [];
  for (const mark of marksOf(text, block)) {
    noteStray(mark, { open, strays, text });
    if (waiting !== mark.family || open.length > 0) take(mark, open, found);
    else if (mark.at === block.start && mark.opens) continue;
    else if (nests(mark)) open.push(mark);
    else {
      waiting = null;
      ending = mark;
    }
  }
  const carriedTo = ending?.closes === true ? ending : null;
  const left = open[0] ?? null;
  return {
    found,
    carriedTo,
    left,
    stray: closesLeft(strays[0], left, found),
    breaksCarried: ending !== carriedTo,
  };
}

/** Keeps the first mark that only closes, while another kind is open alone; behind a number it may be inches. */
function noteStray(
  mark: Mark,
  { open, strays, text }: { open: readonly Mark[]; strays: Mark[]; text: string },
): void {
  const [only] = open;
  if (only === undefined || open.length > 1 || strays.length > 0 || mark.opens) return;
  const isPair = IN_PAIRS.has(mark.family) || IN_PAIRS.has(only.family) || only.family === mark.family;
  if (!isPair && !/\p{N}/u.test(text.charAt(mark.at - 1))) strays.push(mark);
}

function closesLeft(stray: Mark | undefined, left: Mark | null, found: readonly Quotation[]): Mark | null {
  if (stray === undefined || left === null || stray.at <= left.end || stray.family === left.family)
    return null;
  return found.some(({ start, end }) => start < stray.at && end > stray.at) ? null : stray;
}

/** Guillemets tell opening from closing, so an opening one inside a quotation begins another inside it. */
const nests = ({ family, opens, closes }: Mark): boolean => family === 'guillemet' && opens && !closes;

/** Closes the innermost open mark of the same family, or opens a new one. */
function take(mark: Mark, open: Mark[], found: Quotation[]): void {
  const partner = open.findLastIndex(({ family }) => family === mark.family);
  const opening = open[partner];
  if (opening !== undefined && mark.closes) {
    open.length = partner;
    if (opening.end < mark.at) found.push(quotation(opening, mark));
  } else if (opening !== undefined && !nests(mark)) {
    // The earlier mark never found its partner: this one begins anew.
    open.length = partner;
    open.push(mark);
  } else if (mark.opens && open.length < DEEPEST) {
    open.push(mark);
  }
}

function quotation(opening: Mark, closing: Mark): Quotation {
  const { at: start, end: innerStart } = opening;
  return { start, end: closing.end, innerStart, innerEnd: closing.at, depth: 0, closed: true };
}

function unclosed(mark: Mark, end: number): Quotation[] {
  if (IN_PAIRS.has(mark.family) || mark.end >= end) return [];
  return [{ start: mark.at, end, innerStart: mark.end, innerEnd: end, depth: 0, closed: false }];
}

function marksOf(text: string, block: Block): Mark[] {
  const marks: Mark[] = [];
  for (let at = block.start; at < block.end; at++) {
    if (!mayBeMark(text.charCodeAt(at))) continue;
    MARKS.lastIndex = at;
    const sign = MARKS.exec(text)?.[0];
    if (sign === undefined) continue;
    const mark = markAt(text, block, { at, sign });
    if (mark !== null) marks.push(mark);
    at += sign.length - 1;
  }
  return marks;
}

/** Nearly all that stands in a text is none: asked before the pattern, which takes longer. */
const mayBeMark = (unit: number): boolean =>
  unit < 0x61
    ? unit === 0x22 || (unit >= 0x27 && unit <= 0x29) || unit === 0x3c || unit === 0x3e || unit === 0x60
    : unit === 0xab || unit === 0xbb || (unit >= 0x2018 && unit <= 0x203a);

function markAt(
  text: string,
  block: Block,
  { at, sign }: { readonly at: number; readonly sign: string },
): Mark | null {
  const end = at + sign.length;
  const freeBefore = at === block.start || BEFORE_OPENING.test(text.charAt(at - 1));
  const freeAfter = end === block.end || AFTER_CLOSING.test(text.charAt(end));
  const family = familyOf(sign);
  if (family === 'single' && !freeBefore && !freeAfter) return null;
  const introduced = text.charAt(at - 1) === ':' && at > block.start;
  return { family, at, end, ...sides(sign, { family, freeBefore, freeAfter: freeAfter && !introduced }) };
}

function sides(sign: string, place: { family: Family; freeBefore: boolean; freeAfter: boolean }) {
  const { family, freeBefore, freeAfter } = place;
  // Beside a word on one side only, the place is clear, whatever the shape.
  if (freeBefore !== freeAfter) return { opens: freeBefore, closes: freeAfter };
  if (OPENING.test(sign)) return { opens: true, closes: false };
  if (CLOSING.test(sign)) return { opens: false, closes: true };
  return { opens: family === 'double', closes: true };
}

function familyOf(sign: string): Family {
  if (/^[\u00ab\u00bb\u2039\u203a<>]/u.test(sign)) return 'guillemet';
  if (/^[()]/u.test(sign)) return 'bracket';
  // Two single marks, and two grave accents, are a double mark as typewriters and agencies set it.
  if (sign === "''" || sign === '``') return 'double';
  return /^['\u2018-\u201b]/u.test(sign) ? 'single' : 'double';
}
