import { describe, expect, it } from 'vitest';
import { splitBlocks } from '@/text/blocks';
import { readClaims } from '@/text/read-claims';
import { deskOf } from './desk-model';
import { proposalsOf } from './proposals';
import type { ActorMatch, StoredSuggestion, SuggestionDesk } from './shape';

const TEXT = 'امروز باران بارید.\nمتقی گفت که داعش در افغانستان نیست. او افزود: «ما آن را رد می‌کنیم.»';

function desk(change: Partial<SuggestionDesk> = {}, decided: Partial<StoredSuggestion> = {}): SuggestionDesk {
  const blocks = splitBlocks(TEXT);
  const reading = readClaims(TEXT, { lang: 'fa-AF', blocks });
  const suggestions = (reading ? proposalsOf(TEXT, reading) : []).map((one, at) => ({
    ...{ ...one, id: `id-${at}`, engineVersion: '1', state: 'pending' as const, reason: null },
    engine: 'rules' as const,
    ...{ claimPublicId: null, decidedBy: null, decidedAt: null, ...(at === 0 ? decided : {}) },
  }));
  const capture = { id: 'c', number: 1, text: TEXT, textSha256: null, blocks, lang: 'fa-AF' };
  const source = {
    ...{ id: 's', publicId: 's', title: null, label: null, outletId: null, publishedEdtf: null },
    capture,
  };
  const rest = {
    state: 'draft' as const,
    model: null,
    recorded: [],
    matches: new Map(),
    unread: [],
    isReadable: true,
    differences: null,
  };
  return { source, suggestions, ...rest, ...change };
}

const muttaqi = (likeness: number): ActorMatch => ({
  ...{ id: 'muttaqi', likeness },
  actor: { publicId: 'm', type: 'person', names: { fa: 'امیر خان متقی' } },
});

describe('the desk of suggestions', () => {
  it('groups what waits by paragraph and shows each in its sentence, with the claim marked', () => {
    const { paragraphs, left, total } = deskOf(desk(), 10);
    expect(paragraphs.map(({ number, cards }) => [number, cards.length])).toEqual([[2, 2]]);
    const [first] = paragraphs[0]?.cards ?? [];
    expect(first?.sentence.map(({ words, isClaim, isCue }) => [words, isClaim, isCue])).toEqual([
      ['متقی ', false, false],
      ['گفت', false, true],
      [' که ', false, false],
      ['داعش در افغانستان نیست', true, false],
      ['.', false, false],
    ]);
    expect([left, total]).toEqual([2, 2]);
  });

  it.each([
    [1, 'muttaqi'],
    [0.8, null],
  ])('begins with a speaker only where the name is one of their spellings: %d', (likeness, chosen) => {
    const matches = new Map([['متقی', [muttaqi(likeness)]]]);
    const [first] = deskOf(desk({ matches }), 10).paragraphs[0]?.cards ?? [];
    expect(first?.speakers).toMatchObject([{ id: 'muttaqi', name: 'متقی' }]);
    expect(first?.chosen).toBe(chosen);
  });

  it('does not count what is recorded at the same place already', () => {
    const start = TEXT.indexOf('داعش');
    const recorded = [{ publicId: 'x', isPublic: true, start, end: start + 22 }];
    const { paragraphs, left } = deskOf(desk({ recorded }), 10);
    expect(paragraphs[0]?.cards[0]?.recordedAs?.publicId).toBe('x');
    expect(left).toBe(1);
  });

  it('keeps what was decided apart, and says when more waits than is shown', () => {
    const decided = deskOf(desk({}, { state: 'rejected', reason: 'No' }), 10);
    expect([decided.left, decided.total, decided.decided.length]).toEqual([1, 2, 1]);
    const cut = deskOf(desk(), 1);
    expect([cut.isCut, cut.paragraphs[0]?.cards.length, cut.left]).toEqual([true, 1, 2]);
  });
});
