import { describe, expect, it } from 'vitest';
import { type ReaderPiece, readerBlocks, readingDirection } from './reader-model';
import type { ClaimMark, SourcePageShape } from './shape';

const NAME = { publicId: 'speaker', type: 'person', names: { en: 'A speaker' } } as const;
const UNDATED = {
  edtf: null,
  earliest: null,
  latest: null,
  basis: null,
  words: null,
  meaning: null,
} as const;

function claim(number: number, start: number, end: number): ClaimMark {
  return {
    publicId: `claim${number}`,
    quote: '',
    lang: 'en',
    mode: 'indirect',
    act: 'assertion',
    medium: null,
    speaker: NAME,
    coSpeakers: [],
    role: null,
    cueInQuote: null,
    translations: {},
    said: UNDATED,
    contradictions: 0,
    number,
    start,
    end,
    insideNumber: null,
    against: [],
  };
}

type Parts = Pick<SourcePageShape, 'claims' | 'cues' | 'notClaims'>;

/** A source of these paragraphs, one a line. */
function source(lines: readonly string[], parts: Partial<Parts>): SourcePageShape {
  const text = lines.join('\n');
  const blocks = lines.map((line, index) => {
    const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
    return { kind: 'paragraph' as const, start, end: start + line.length };
  });
  return {
    publicId: 'source',
    kind: 'article',
    title: null,
    label: null,
    lang: 'en',
    outlet: null,
    relays: null,
    published: UNDATED,
    url: null,
    publishedNote: null,
    publishedDate: UNDATED,
    capture: {
      number: 1,
      of: 1,
      method: 'paste',
      capturedAt: '2026-11-24T09:14:00Z',
      capturedBy: {},
      textSha256: null,
      archivedUrl: null,
      lang: 'en',
      dir: 'ltr',
      erasedAt: null,
      erasedFor: null,
      commitment: null,
      text,
      blocks,
    },
    claims: [],
    cues: [],
    notClaims: [],
    notes: [],
    history: [],
    ...parts,
  };
}

/** `[1 …]` a claim, `+` its rest, `{…}` a cue, `<…>` a quotation that holds none. */
function write(pieces: readonly ReaderPiece[]): string {
  return pieces
    .map((piece) => {
      if ('inside' in piece) {
        return `[${piece.isFirst ? '' : '+'}${piece.mark.claim.number} ${write(piece.inside)}]`;
      }
      if (piece.under.some(({ layer }) => layer === 'cue')) return `{${piece.text}}`;
      return piece.under.some(({ layer }) => layer === 'not-claim') ? `<${piece.text}>` : piece.text;
    })
    .join('');
}

const cue = (start: number, end: number, type: 'contradicts' | 'context') => ({
  start,
  end,
  type,
  kind: 'denial',
  linkPublicId: `link-${type}`,
});

describe('readerBlocks', () => {
  it('marks claims, the words between them and what only looks like a quotation', () => {
    const page = source(['He denied it, though "X" met Y.'], {
      claims: [claim(1, 0, 12), claim(2, 3, 9)],
      cues: [cue(14, 20, 'contradicts')],
      notClaims: [{ start: 21, end: 24, why: { en: 'a name' } }],
    });
    expect(readerBlocks(page).map(({ pieces }) => write(pieces))).toEqual([
      '[1 He [2 denied] it], {though} <"X"> met Y.',
    ]);
  });

  it('notes a claim beside the block where it begins, and goes on with it in the next', () => {
    const page = source(['one two', 'three four', 'five'], { claims: [claim(1, 4, 13), claim(2, 14, 18)] });
    const blocks = readerBlocks(page);
    expect(blocks.map(({ pieces }) => write(pieces))).toEqual(['one [1 two]', '[+1 three] [2 four]', 'five']);
    expect(blocks.map(({ notes }) => notes.map((note) => [note.claim.number, note.slot]))).toEqual([
      [[1, 1]],
      [[2, 1]],
      [],
    ]);
    expect(blocks.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('has twelve slots a block, and leaves the rest without', () => {
    const claims = Array.from({ length: 14 }, (_claim, index) => claim(index + 1, index, index + 1));
    const slots = readerBlocks(source(['x'.repeat(20)], { claims })).flatMap(({ notes }) =>
      notes.map(({ slot }) => slot),
    );
    expect(slots).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, null, null]);
  });

  it('marks a cue once, though two links rest on it, and as a contradiction if one is', () => {
    const cues = [cue(0, 2, 'context'), cue(0, 2, 'contradicts')];
    const [block] = readerBlocks(source(['though'], { cues }));
    const types = block?.pieces.flatMap((piece) =>
      'under' in piece ? piece.under.map((mark) => (mark.layer === 'cue' ? mark.type : null)) : [],
    );
    expect(types).toEqual(['contradicts']);
  });

  it('shows an erased capture as nothing', () => {
    const erased = source([], { claims: [claim(1, 0, 4)] });
    expect(readerBlocks(erased)).toEqual([]);
  });
});

describe('readingDirection', () => {
  it.each([
    ['rtl', 'anything', 'rtl'],
    ['auto', 'متقی گفت CNN', 'rtl'],
    ['auto', 'Muttaqi said', 'ltr'],
    ['auto', '1234', 'ltr'],
  ] as const)('of a capture marked %s with “%s” is %s', (dir, text, reads) => {
    const { capture } = source([], {});
    expect(readingDirection({ ...capture, dir, text })).toBe(reads);
  });
});
