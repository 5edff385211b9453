/** Elements that begin a line of their own. */
const BLOCKS = new Set([
  ...['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'DD', 'DIV', 'DL', 'DT', 'FIGCAPTION', 'FIGURE', 'FOOTER'],
  ...[
    'H1',
    'H2',
    'H3',
    'H4',
    'H5',
    'H6',
    'HEADER',
    'LI',
    'MAIN',
    'OL',
    'P',
    'PRE',
    'SECTION',
    'TABLE',
    'TR',
    'UL',
  ],
]);
const UNSEEN = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE']);

/**
 * The words of a piece of copied HTML, a line for each paragraph. It is read and never shown: no script of it runs and
 * nothing of it is fetched. Where it has no paragraphs the plain text beside it is the better one: then it is empty.
 */
export function plainParagraphs(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines: string[] = [''];
  walk(body, lines);
  const paragraphs = lines
    .map((line) => line.replaceAll(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '');
  return paragraphs.length > 1 ? paragraphs.join('\n') : '';
}

function walk(node: Node, lines: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) add(lines, (child.nodeValue ?? '').replaceAll(/[\t\n\r ]+/g, ' '));
    else if (child.nodeName === 'BR') lines.push('');
    else if (child.nodeName === 'TD' || child.nodeName === 'TH') cell(child, lines);
    else if (!UNSEEN.has(child.nodeName)) inside(child, lines);
  }
}

function inside(node: Node, lines: string[]): void {
  const isBlock = BLOCKS.has(node.nodeName);
  if (isBlock) lines.push('');
  walk(node, lines);
  if (isBlock) lines.push('');
}

/** The cells of a row stay on one line. */
function cell(node: Node, lines: string[]): void {
  add(lines, `${(node.textContent ?? '').replaceAll(/\s+/g, ' ')} `);
}

function add(lines: string[], words: string): void {
  lines.push((lines.pop() ?? '') + words);
}
