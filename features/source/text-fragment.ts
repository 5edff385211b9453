/** A passage as a text fragment needs it: the words of the capture and what stands around them, never normalised. */
export type FragmentPassage = { readonly exact: string; readonly before: string; readonly after: string };

/** Longer passages are named by their first and last words, as browsers themselves do when they make such a link. */
const LONGEST_EXACT = 120;
const WORDS_AT_ENDS = 5;
const WORDS_AROUND = 3;

/**
 * The address of a page, opened at a passage: `#:~:text=prefix-,start,end,-suffix` (WICG Text Fragments).
 *
 * Built from the captured words as they are: a folded letter would not be found. Null for an address that is no web
 * page (a captured `javascript:` is never linked to) and for a passage without a word.
 *
 * @example quoteAddress('https://a.example/x', { exact: 'نه', before: 'گفت: ', after: '' })
 */
export function quoteAddress(url: string | null, passage: FragmentPassage): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  const directive = textDirective(passage);
  if (directive === null) return null;
  const own = address.hash.split(':~:')[0] || '#';
  address.hash = '';
  return `${address.href.replace(/#$/, '')}${own}:~:text=${directive}`;
}

/** What stands behind `text=`, percent-encoded; null where the passage holds no word. */
export function textDirective({ exact, before, after }: FragmentPassage): string | null {
  const blocks = blocksOf(exact);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const prefix = lastWords(blocksOf(before).at(-1) ?? '', WORDS_AROUND);
  const suffix = firstWords(blocksOf(after)[0] ?? '', WORDS_AROUND);
  const middle =
    blocks.length === 1 && first.length <= LONGEST_EXACT ? [encode(first)] : rangeOf(first, last);
  return [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    ...middle,
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ].join(',');
}

/** First and last words of a long passage. Neither may cross from one block of the page into the next. */
function rangeOf(first: string, last: string): string[] {
  const words = first.split(/\s+/u).length;
  // In one block the two ends must not meet: a browser looks for the end behind the start.
  const most = first === last ? Math.max(1, Math.min(WORDS_AT_ENDS, Math.floor(words / 2))) : WORDS_AT_ENDS;
  if (first === last && words < 2) return [encode(first)];
  return [encode(firstWords(first, most)), encode(lastWords(last, most))];
}

function blocksOf(text: string): string[] {
  return text
    .split(/[\r\n]+/u)
    .map((block) => block.trim())
    .filter((block) => /[\p{L}\p{N}]/u.test(block));
}

function firstWords(text: string, most: number): string {
  return stretchOf(text, (words) => words.slice(0, most));
}

function lastWords(text: string, most: number): string {
  return stretchOf(text, (words) => words.slice(-most));
}

/** From the first of the chosen words to the last of them, with what stands between. */
function stretchOf(text: string, choose: (words: RegExpExecArray[]) => RegExpExecArray[]): string {
  const words = choose([...text.matchAll(/\S+/gu)]);
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(first.index, last.index + last[0].length) : '';
}

/** `,` and `&` part the directive and `-` marks its context, so all three are always escaped. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
