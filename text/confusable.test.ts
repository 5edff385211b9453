import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILY, GIVEN } from '@/tests/fixtures/names';
import { likenessOf, SKELETON_PAIRS, skeletonOf, skeletonsOf } from './confusable';
import { key } from './key';

const SEED = 20261126;
const PAIRS = 6000;
const NAMES = 5000;

/** Numbers from 0 to 1, the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

type Change = (name: string, at: (most: number) => number) => string;

const ARABIC_TWINS = ['ییيىېۍئ', 'ککكڪ', 'گګڰ', 'ههةۀەہھ', 'اأإآٱ', 'ووؤ', 'ررړ', 'تتټ', 'ددډ', 'ننڼ', 'شښ'];
const LATIN_TWINS: Readonly<Record<string, string>> = {
  ...{
    a: 'аαɑ',
    A: 'АΑ',
    b: 'Ь',
    B: 'ВΒ',
    c: 'сϲ',
    C: 'СϹ',
    d: 'ԁ',
    e: 'еε',
    E: 'ЕΕ',
    g: 'ɡց',
    h: 'һհ',
    H: 'НΗ',
  },
  ...{
    i: 'іι1lı',
    I: 'ІΙl1',
    j: 'јϳ',
    k: 'кκ',
    K: 'КΚ',
    l: '1Iӏ',
    m: 'м',
    M: 'МΜ',
    n: 'ηոп',
    N: 'Ν',
    o: 'оοօ0',
  },
  ...{
    O: 'ОΟ0',
    p: 'рρ',
    P: 'РΡ',
    q: 'ԛ',
    Q: 'Ԛ',
    r: 'г',
    s: 'ѕ',
    S: 'Ѕ',
    t: 'тτ',
    T: 'ТΤ',
    u: 'υսμ',
    w: 'ԝω',
    W: 'Ԝ',
  },
  ...{ x: 'хχ', y: 'уγү', Y: 'УΥҮ', z: 'ᴢζ', Z: 'Ζ' },
};
const UNSEEN = [
  '\u200c',
  '\u200d',
  '\u200f',
  '\u200e',
  '\u2060',
  '\u00ad',
  '\ufeff',
  'ـ',
  '\u064e',
  '\u0651',
  ' ',
  '\u00a0',
];

/** One way of writing a name so that a reader takes it for the same. */
const CHANGES: Readonly<Record<string, Change>> = {
  'a look-alike letter': (name, at) => {
    const places = Array.from(name, (sign, place) => ({ place, twins: twinsOf(sign) })).filter(
      ({ twins }) => twins,
    );
    const { place, twins } = places[at(places.length)] ?? { place: 0, twins: '' };
    const twin = Array.from(twins)[at(Array.from(twins).length)] ?? '';
    return twin ? name.slice(0, place) + twin + name.slice(place + 1) : `${name}\u200f`;
  },
  'a sign nobody sees': (name, at) => {
    const place = 1 + at(name.length - 1);
    return name.slice(0, place) + (UNSEEN[at(UNSEEN.length)] ?? '') + name.slice(place);
  },
  'full width or a letter of another shape': (name, at) => {
    const place = at(name.length);
    const code = name.charCodeAt(place);
    const isLatin = code > 0x40 && code < 0x7b;
    return isLatin
      ? name.slice(0, place) + String.fromCharCode(code + 0xfee0) + name.slice(place + 1)
      : name.normalize('NFD');
  },
  'words put together': (name) => name.replaceAll(/[\s\u200c]/gu, ''),
  'a doubled letter': (name, at) => {
    const place = at(name.length);
    return name.slice(0, place) + name.charAt(place) + name.slice(place);
  },
  'two letters for one': (name) => name.replaceAll('m', 'rn').replaceAll('w', 'vv'),
  'other capitals': (name) => name.toUpperCase(),
};

function twinsOf(sign: string): string {
  const group = ARABIC_TWINS.find((twins) => twins.includes(sign));
  return group ? group.replaceAll(sign, '') : (LATIN_TWINS[sign] ?? '');
}

function makeName(roll: () => number, script: 0 | 1): string {
  const [given, family] = [GIVEN, FAMILY].map(
    (list) => list[Math.floor(roll() * list.length)]?.[script] ?? '',
  );
  return `${given} ${family}`;
}

describe('names that can be taken for each other', () => {
  it(`are known in 99 of 100 made pairs`, () => {
    const roll = dice(SEED);
    const at = (most: number) => Math.floor(roll() * Math.max(1, most));
    const missed: string[] = [];
    const changes = Object.entries(CHANGES);
    for (let number = 0; number < PAIRS; number++) {
      const name = makeName(roll, number % 2 === 0 ? 0 : 1);
      const [what, change] = changes[number % changes.length] ?? ['', (same: string) => same];
      const twin = change(name, at);
      if (likenessOf(twin, name) === null) missed.push(`${what}: ${name} / ${twin}`);
    }
    const recall = 1 - missed.length / PAIRS;
    expect(recall, missed.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it.each([0, 1] as const)('are not seen in more than 1 of 100 different names (script %i)', (script) => {
    const roll = dice(SEED + script);
    const names = new Map<string, string>();
    while (names.size < NAMES) {
      const name = makeName(roll, script);
      names.set(key(name), name);
    }
    const bearers = new Map<string, number>();
    for (const one of names.keys()) bearers.set(skeletonOf(one), (bearers.get(skeletonOf(one)) ?? 0) + 1);
    const warned = [...names.values()].filter((name) =>
      skeletonsOf(name).some(
        (skeleton) => (bearers.get(skeleton) ?? 0) > (skeleton === skeletonOf(key(name)) ? 1 : 0),
      ),
    );
    expect(warned.length / NAMES, warned.slice(0, 20).join('\n')).toBeLessThanOrEqual(0.01);
  });

  it.each([
    ['امیر خان متقي', 'امیرخان متقی', 'same'],
    ['AMU TV', 'Amu-TV', 'same'],
    ['Аmu TV', 'Amu TV', 'confusable'],
    ['ΑΜU ΤV', 'Amu TV', 'confusable'],
    ['Kuri11a', 'Kurilla', 'confusable'],
    ['Mohamad Karirni', 'Mohammad Karimi', 'confusable'],
    ['ګلبدین حکمتیار', 'گلبدین حکمتیار', 'confusable'],
    ['Mohammad Karim', 'Mohammad Karimi', null],
    ['Wali Ahmadi', 'Ali Ahmadi', null],
    ['نصیر احمدی', 'ناصر احمدی', null],
    ['…', '؟', null],
  ])('%s and %s: %s', (name, known, likeness) => expect(likenessOf(name, known)).toBe(likeness));

  it('are the same both ways, and every name is itself', () => {
    const name = fc.string({ unit: fc.constantFrom(...'اآیيكکگهةوؤABabilrnmvwоΗη1 \u200c') });
    fc.assert(
      fc.property(
        name,
        name,
        (one, other) => (likenessOf(one, other) === null) === (likenessOf(other, one) === null),
      ),
    );
    fc.assert(fc.property(name, (one) => key(one) === '' || likenessOf(one, one) === 'same'));
  });

  it('has each letter once in its table', () => {
    expect(new Set(SKELETON_PAIRS.from).size).toBe(SKELETON_PAIRS.from.length);
  });
});
