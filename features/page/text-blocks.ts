/** A piece of a page that a newsroom wrote as plain text. */
export type TextBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] };

/**
 * Plain text as blocks: a line that begins with "# " is a heading, lines that begin with "- " are a list, a blank line
 * ends a paragraph. Nothing else has a meaning: no markup comes through, and a line break inside a paragraph is a space.
 *
 * @example textBlocks('# Who we are\n\nA newsroom.') // a heading, then a paragraph
 */
export function textBlocks(text: string): TextBlock[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .flatMap((part) => partBlocks(part.split('\n').map((line) => line.trim())));
}

function partBlocks(lines: readonly string[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const line of lines) {
    if (line === '') continue;
    const last = blocks.at(-1);
    if (line.startsWith('# ')) blocks.push({ kind: 'heading', text: line.slice(2).trim() });
    else if (line.startsWith('- ')) addEntry(blocks, line.slice(2).trim());
    else if (last?.kind === 'paragraph') blocks.splice(-1, 1, { ...last, text: `${last.text} ${line}` });
    else blocks.push({ kind: 'paragraph', text: line });
  }
  return blocks;
}

function addEntry(blocks: TextBlock[], entry: string): void {
  const last = blocks.at(-1);
  if (last?.kind === 'list') blocks.splice(-1, 1, { ...last, entries: [...last.entries, entry] });
  else blocks.push({ kind: 'list', entries: [entry] });
}
