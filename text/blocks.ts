/** What a block of a source is to its reader. Plain text knows paragraphs only; richer imports name the others. */
export type BlockKind = 'headline' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'table-row';

/** A stretch of the text without line ends, in half-open UTF-16 offsets. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

const LINE = /[^\n\r\u2028\u2029]+/gu;

/**
 * The paragraphs of a plain text: its lines, without the blanks around them and without empty ones. A single line
 * end separates, because news pasted from a page has one per paragraph.
 *
 * @example splitBlocks('یک\r\n\r\n دو') // => [{ kind: 'paragraph', start: 0, end: 2 }, { …, start: 7, end: 9 }]
 */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.matchAll(LINE)) {
    const trimmed = line[0].trimStart();
    const start = line.index + line[0].length - trimmed.length;
    const end = start + trimmed.trimEnd().length;
    if (start < end) blocks.push({ kind: 'paragraph', start, end });
  }
  return blocks;
}
