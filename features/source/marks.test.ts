import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Segment, type Span, segmentBlocks } from './marks';
import { type Nested, nestSegments } from './nest';

type Mark = Span & { readonly name: string; readonly isClaim: boolean };

const claim = (name: string, start: number, end: number): Mark => ({ name, start, end, isClaim: true });
const cue = (name: string, start: number, end: number): Mark => ({ name, start, end, isClaim: false });
const whole = (text: string): Span[] => [{ start: 0, end: text.length }];
const isClaim = (mark: Mark): mark is Mark => mark.isClaim;

/** `abc|bc>de` reads: the words, then the names of the marks over them from the outside in. */
const show = ({ text, under }: Segment<Mark>) => `${text}|${under.map(({ name }) => name).join('>')}`;

describe('segmentBlocks', () => {
  it.each<[string, Mark[], string[]]>([
    ['no mark', [], ['abcdefgh|']],
    ['one mark', [claim('1', 2, 5)], ['ab|', 'cde|1', 'fgh|']],
    ['a claim inside a claim', [claim('2', 3, 5), claim('1', 2, 8)], ['ab|', 'c|1', 'de|1>2', 'fgh|1']],
    [
      'two that begin together, the longer outside',
      [claim('2', 0, 2), claim('1', 0, 4)],
      ['ab|1>2', 'cd|1', 'efgh|'],
    ],
    ['two that end together', [claim('1', 0, 8), claim('2', 6, 8)], ['abcdef|1', 'gh|1>2']],
    ['two that overlap', [claim('1', 0, 4), claim('2', 2, 6)], ['ab|1', 'cd|1>2', 'ef|2', 'gh|']],
    ['two side by side', [claim('1', 0, 4), claim('2', 4, 8)], ['abcd|1', 'efgh|2']],
    ['the same words twice', [claim('1', 2, 4), claim('2', 2, 4)], ['ab|', 'cd|1>2', 'efgh|']],
    ['a mark of nothing', [claim('1', 3, 3)], ['abcdefgh|']],
    [
      'a cue across the edge of a claim',
      [claim('1', 2, 5), cue('c', 4, 7)],
      ['ab|', 'cd|1', 'e|1>c', 'fg|c', 'h|'],
    ],
  ])('cuts at %s', (_what, marks, cut) => {
    expect(segmentBlocks('abcdefgh', whole('abcdefgh'), marks).map((block) => block.map(show))).toEqual([
      cut,
    ]);
  });

  it('carries a mark over the gap between two blocks', () => {
    const blocks = [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
      { start: 8, end: 9 },
    ];
    const cut = segmentBlocks('abc\ndef\ng', blocks, [claim('1', 1, 6)]);
    expect(cut.map((block) => block.map(show))).toEqual([['a|', 'bc|1'], ['de|1', 'f|'], ['g|']]);
  });

  it('finds nothing in no text', () => expect(segmentBlocks('', [], [claim('1', 0, 0)])).toEqual([]));

  it('gives back the text of every block, and over each letter exactly the marks that cover it', () => {
    fc.assert(
      fc.property(page, ({ text, blocks, marks }) => {
        const cut = segmentBlocks(text, blocks, marks);
        expect(cut.map(wordsOf)).toEqual(blocks.map(({ start, end }) => text.slice(start, end)));
        for (const segment of cut.flat()) {
          expect(segment.text).not.toBe('');
          for (let at = segment.start; at < segment.start + segment.text.length; at += 1) {
            const covering = marks.filter(({ start, end }) => start <= at && at < end);
            expect(new Set(segment.under)).toEqual(new Set(covering));
          }
        }
      }),
    );
  });

  it('makes no more pieces than there are edges', () => {
    fc.assert(
      fc.property(page, ({ text, blocks, marks }) => {
        const pieces = segmentBlocks(text, blocks, marks).flat();
        expect(pieces.length).toBeLessThanOrEqual(blocks.length + 2 * marks.length);
      }),
    );
  });
});

describe('nestSegments', () => {
  const nest = (text: string, marks: readonly Mark[]) =>
    segmentBlocks(text, whole(text), marks).map((segments) => write(nestSegments(segments, isClaim)));

  it.each<[string, Mark[], string]>([
    ['a claim inside a claim', [claim('1', 0, 6), claim('2', 2, 4)], '1(ab 2(cd) ef) gh'],
    ['two that overlap', [claim('1', 0, 4), claim('2', 2, 6)], '1(ab 2(cd)) +2(ef) gh'],
    [
      'three that overlap',
      [claim('1', 0, 4), claim('2', 1, 6), claim('3', 3, 8)],
      '1(a 2(bc 3(d))) +2(+3(ef)) +3(gh)',
    ],
    ['a cue inside a claim', [claim('1', 0, 6), cue('c', 2, 4)], '1(ab cd ef) gh'],
  ])('builds %s', (_what, marks, tree) => expect(nest('abcdefgh', marks)).toEqual([tree]));

  it('keeps the words, and each under exactly the claims that cover it', () => {
    fc.assert(
      fc.property(page, ({ text, blocks, marks }) => {
        for (const segments of segmentBlocks(text, blocks, marks)) {
          const leaves = leavesOf(nestSegments(segments, isClaim), []);
          expect(leaves.map(({ segment }) => segment)).toEqual(segments);
          for (const { segment, around } of leaves) expect(around).toEqual(segment.under.filter(isClaim));
        }
      }),
    );
  });

  it('begins every claim once in the block where it begins', () => {
    fc.assert(
      fc.property(page, ({ text, blocks, marks }) => {
        const trees = segmentBlocks(text, blocks, marks).map((segments) => nestSegments(segments, isClaim));
        const begun = trees.flatMap(beginnings);
        const visible = marks.filter(
          (mark) => mark.isClaim && blocks.some(({ start, end }) => start <= mark.start && mark.start < end),
        );
        expect(begun).toHaveLength(visible.filter(({ start, end }) => start < end).length);
        expect(new Set(begun).size).toBe(begun.length);
      }),
    );
  });
});

type Tree = readonly Nested<Mark, Mark>[];

const wordsOf = (segments: readonly Segment<Mark>[]) => segments.map(({ text }) => text).join('');

function write(nodes: Tree): string {
  return nodes
    .map((node) => {
      if (!('inside' in node)) return node.text;
      return `${node.isFirst ? '' : '+'}${node.mark.name}(${write(node.inside)})`;
    })
    .join(' ');
}

function leavesOf(
  nodes: Tree,
  around: readonly Mark[],
): { segment: Segment<Mark>; around: readonly Mark[] }[] {
  return nodes.flatMap((node) =>
    'inside' in node ? leavesOf(node.inside, [...around, node.mark]) : [{ segment: node, around }],
  );
}

function beginnings(nodes: Tree): Mark[] {
  return nodes.flatMap((node) =>
    'inside' in node ? [...(node.isFirst ? [node.mark] : []), ...beginnings(node.inside)] : [],
  );
}

/** A text of several lines, its blocks, and marks anywhere in it. */
const page = fc
  .array(fc.string({ unit: fc.constantFrom(...'ابپ 📰x'), minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((lines) => {
    const text = lines.join('\n');
    let at = 0;
    const blocks = lines.map((line) => {
      const start = at;
      at += line.length + 1;
      return { start, end: start + line.length };
    });
    const place = fc.nat({ max: text.length });
    const mark = fc.record({ one: place, other: place, isClaim: fc.boolean() });
    return fc.array(mark, { maxLength: 10 }).map((found) => ({
      text,
      blocks,
      marks: found.map(({ one, other, ...rest }, index) => ({
        ...rest,
        name: String(index),
        start: Math.min(one, other),
        end: Math.max(one, other),
      })),
    }));
  });
