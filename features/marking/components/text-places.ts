type Span = { readonly start: number; readonly end: number };

/** The paragraphs of the text on the page, each with where it begins in the capture. */
export function blocksOf(root: HTMLElement): { element: HTMLElement; start: number; text: string }[] {
  return [...root.querySelectorAll<HTMLElement>('[data-start]')].map((element) => ({
    element,
    start: Number(element.dataset['start']),
    text: element.textContent ?? '',
  }));
}

/** Where a point of the page stands in the capture's text, or null outside of it. */
export function offsetAt(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-start]');
  if (!block) return null;
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(node, offset);
  return Number(block.dataset['start']) + before.toString().length;
}

/** What somebody selected by hand, as a span of the capture's text; an end outside the text ends it at its edge. */
export function selectedSpan(root: HTMLElement): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const blocks = blocksOf(root).filter(({ element }) => range.intersectsNode(element));
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return null;
  const start = offsetAt(range.startContainer, range.startOffset) ?? first.start;
  const end = offsetAt(range.endContainer, range.endOffset) ?? last.start + last.text.length;
  return start < end ? { start, end } : null;
}

/** The ranges of the page that a span covers, one for each paragraph. */
export function rangesOf(root: HTMLElement, { start, end }: Span): Range[] {
  return blocksOf(root)
    .filter((block) => block.start < end && block.start + block.text.length > start)
    .map(({ element, start: from, text }) => {
      const range = document.createRange();
      range.setStart(...pointIn(element, Math.max(0, start - from)));
      range.setEnd(...pointIn(element, Math.min(text.length, end - from)));
      return range;
    });
}

/** The text node of a paragraph, and the place in it, so many letters on. */
function pointIn(element: HTMLElement, offset: number): [node: Node, offset: number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return [node, left];
    left -= length;
  }
  return [element, element.childNodes.length];
}

/** The place in the text under a finger, or null beside it. */
export function offsetUnder(x: number, y: number): number | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return offsetAt(position.offsetNode, position.offset);
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? offsetAt(range.startContainer, range.startOffset) : null;
}
