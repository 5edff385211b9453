/** A regular expression as it is written in a file. */
export type Pattern = { source: string; flags: string; line: number };

/** A slash behind one of these begins a regular expression; behind all else it divides, or closes a tag. */
const BEFORE_PATTERN = new Set('(,=:[!&|?{;~^');
const WORDS_BEFORE_PATTERN = /(?:^|[^\w$.])(?:return|typeof|case|in|of|void|yield|await)$/u;

/** The regular expressions written in a file of TypeScript or JavaScript, in order. */
export function patternsIn(code: string): Pattern[] {
  const patterns: Pattern[] = [];
  let before = '';
  for (let at = 0; at < code.length; ) {
    const found = beginsPattern(code, at, before) ? patternAt(code, at) : null;
    if (found !== null) patterns.push(found);
    const end = pastNoCode(code, at) ?? at + lengthOf(found);
    // A comment counts for nothing; behind all else the next slash is judged by how it ends.
    if (!isComment(code, at)) before = `${before}${code.slice(at, end)}`.trimEnd().slice(-12);
    at = end;
  }
  return patterns;
}

const lengthOf = (found: Pattern | null): number =>
  found === null ? 1 : found.source.length + found.flags.length + 2;

const isComment = (code: string, at: number): boolean => /^(?:\/[/*]|#!)/u.test(code.slice(at, at + 2));

/** Past a comment or string that begins here, or null. The holes of a template are read as part of its string. */
function pastNoCode(code: string, at: number): number | null {
  const two = code.slice(at, at + 2);
  if (two === '//' || two === '#!') return lineEnd(code, at);
  if (two === '/*') return code.indexOf('*/', at + 2) + 2;
  const mark = code.charAt(at);
  return mark === "'" || mark === '"' || mark === '`' ? pastString(code, at, mark) : null;
}

function pastString(code: string, from: number, mark: string): number {
  for (let at = from + 1; at < code.length; at++) {
    const sign = code.charAt(at);
    if (sign === '\\') at++;
    else if (sign === mark) return at + 1;
    // An apostrophe in the words of a page opens nothing.
    else if (sign === '\n' && mark !== '`') return from + 1;
  }
  return from + 1;
}

function lineEnd(code: string, from: number): number {
  const end = code.indexOf('\n', from);
  return end === -1 ? code.length : end;
}

function beginsPattern(code: string, at: number, before: string): boolean {
  if (code.charAt(at) !== '/' || isComment(code, at)) return false;
  if (before === '' || before.endsWith('=>')) return true;
  return BEFORE_PATTERN.has(before.slice(-1)) || WORDS_BEFORE_PATTERN.test(before);
}

function patternAt(code: string, from: number): Pattern | null {
  let inClass = false;
  for (let at = from + 1; at < lineEnd(code, from); at++) {
    const sign = code.charAt(at);
    if (sign === '\\') at++;
    else if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    else if (sign === '/' && !inClass) {
      const flags = /^[a-z]*/u.exec(code.slice(at + 1, at + 10))?.[0] ?? '';
      return { source: code.slice(from + 1, at), flags, line: code.slice(0, from).split('\n').length };
    }
  }
  return null;
}
