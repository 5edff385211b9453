import { describe, expect, it } from 'vitest';
import { articleBefore, plainSentence, relationPieces, saidOfBoth } from './sentence';

const voice = (names: Readonly<Record<string, string>>, others = 0) => {
  const actor = { publicId: 'x', type: 'person', names } as const;
  return { speaker: actor, coSpeakers: Array.from({ length: others }, () => actor) };
};
const bare = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');
const denial = { type: 'contradicts', kind: 'denial', assertedBy: 'source' } as const;

describe('the sentence between two claims', () => {
  it('keeps the direction of the link, whatever the order of the columns', () => {
    const pieces = relationPieces(denial, [voice({ en: 'Muttaqi' }), voice({ en: 'Kurilla' })], 'en');
    expect(bare(plainSentence(pieces))).toBe('Muttaqi rejects what Kurilla said.');
  });

  it('says that others speak with the one named', () => {
    const both = [voice({ en: 'Muttaqi', fa: 'متقی' }, 1), voice({ en: 'Kurilla', fa: 'کوریلا' })] as const;
    expect(bare(plainSentence(relationPieces(denial, both, 'en')))).toBe(
      'Muttaqi (with others) rejects what Kurilla said.',
    );
    expect(bare(plainSentence(relationPieces(denial, both, 'fa')))).toContain('متقی (همراه با دیگران)');
  });

  it('marks names with the language they are in, and isolates them in plain text', () => {
    const pieces = relationPieces(denial, [voice({ fa: 'متقی' }), voice({ en: 'Kurilla' })], 'en');
    expect(pieces[0]).toEqual({ text: 'متقی', lang: 'fa' });
    expect(plainSentence(pieces)).toContain('\u2068متقی\u2069');
  });

  it('begins with a capital where it begins with "the"', () => {
    const pieces = relationPieces(denial, [voice({ en: 'Taliban' }), voice({ en: 'Amu TV' })], 'en');
    expect(bare(plainSentence(pieces))).toBe('The Taliban rejects what Amu TV said.');
  });

  it('puts names into any sentence of ours', () => {
    const both = [voice({ en: 'A' }), voice({ en: 'US State Department' })] as const;
    expect(bare(plainSentence(saidOfBoth('{from} is older than {to}.', both, 'en')))).toBe(
      'A is older than the US State Department.',
    );
  });
});

it.each([
  ['Taliban Ministry of Defence', 'the '],
  ['Taliban', 'the '],
  ['Deputy spokesperson, US State Department (unnamed)', 'the '],
  ['The Taliban', ''],
  ['Afghanistan’s Ministry of Defence', ''],
  ['Amu TV', ''],
  ['Amnesty International', ''],
  ['Amir Khan Muttaqi', ''],
])('before %s stands "%s"', (name, article) => expect(articleBefore(name)).toBe(article));
