import { type TextBlock, textBlocks } from '@/features/page/text-blocks';

/** A newsroom's own text: headings, paragraphs and lists made from plain text, never from HTML. */
export function NewsroomText({ text }: { readonly text: string }) {
  return textBlocks(text).map((block, index) => <Block key={placeOf(block, index)} block={block} />);
}

function Block({ block }: { readonly block: TextBlock }) {
  if (block.kind === 'heading') {
    return (
      <h2 className="section-title" dir="auto">
        {block.text}
      </h2>
    );
  }
  if (block.kind === 'paragraph') return <p dir="auto">{block.text}</p>;
  return (
    <ul>
      {block.entries.map((entry, index) => (
        <li key={entryKey(entry, index)} dir="auto">
          {entry}
        </li>
      ))}
    </ul>
  );
}

/** Blocks of a text never move, and two can say the same: their place names them. */
function placeOf({ kind }: TextBlock, index: number): string {
  return `${kind}-${index}`;
}

function entryKey(entry: string, index: number): string {
  return `${index} ${entry}`;
}
