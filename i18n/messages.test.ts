import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { findIranianForms, IRANIAN_FORMS } from './iranian-forms';
import { LOCALES, type Locale, tagOf } from './languages';
import { messages, translator } from './messages';

/** Every message of a language as [key, text]. */
function leaves(tree: object, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const name = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[name, value]] : leaves(value, name);
  });
}

/** Values that a plural is chosen by. */
const NUMBERS = new Set(['count', 'total']);

const textsOf = (locale: Locale) => leaves(messages(locale));
const EVERY = LOCALES.flatMap((locale) => textsOf(locale).map(([key, text]) => ({ locale, key, text })));

/** The values and tags a message takes: "{count, plural, …}" takes `count`, "<claim>…</claim>" takes `claim`. */
function takes(text: string): string {
  const values = [...text.matchAll(/(?<!(?:=\d|one|other) )\{([a-zA-Z]+)(?=[,}])/gu)].map(
    (match) => match[1],
  );
  const tags = [...text.matchAll(/<([a-zA-Z]+)>/gu)].map((match) => `<${match[1]}>`);
  return [...new Set([...values, ...tags])].sort().join(' ');
}

/** The message with every number `count` and every other value a sign; it throws if it is not well formed. */
function say(text: string, locale: Locale, count: number): string {
  const needs = takes(text)
    .split(' ')
    .filter((name) => name !== '');
  const values = needs.map((name) =>
    name.startsWith('<')
      ? [name.slice(1, -1), (inner: string) => inner]
      : [name, NUMBERS.has(name) ? count : '§'],
  );
  const translate = createTranslator<{ text: string }>({
    locale: tagOf(locale),
    messages: { text },
    onError(error) {
      throw error;
    },
  });
  return translate.markup('text', Object.fromEntries(values));
}

/** Our own words of a message: with X for parameters and for the two names that have digits. */
function ownWords(text: string): string {
  return text
    .replaceAll(/\{\w+, plural, /gu, '')
    .replaceAll(/=\d+ \{/gu, '{')
    .replaceAll(/\{\w+\}/gu, 'X')
    .replaceAll(/SHA-256|UTF-8/gu, 'X');
}

describe('in every language', () => {
  it('a message takes the same values and tags', () => {
    const english = new Map(textsOf('en').map(([key, text]) => [key, takes(text)]));
    const strays = EVERY.filter(({ key, text }) => takes(text) !== english.get(key));
    expect(strays).toEqual([]);
  });

  it.each([0, 1, 2, 3, 27])('a message can be said, with %i', (count) => {
    const silent = EVERY.filter(({ locale, text }) => !/\S/u.test(say(text, locale, count)));
    expect(silent).toEqual([]);
  });

  it('nothing is left in another language', () => {
    const english = new Map(textsOf('en'));
    const same = EVERY.filter(({ locale, key, text }) => locale !== 'en' && text === english.get(key));
    const withLetters = same.filter(({ text }) => /\p{L}/u.test(ownWords(text).replaceAll('X', '')));
    expect(withLetters).toEqual([]);
  });

  it('no digit is typed: numbers are formatted', () => {
    expect(EVERY.filter(({ text }) => /\p{Nd}/u.test(ownWords(text)))).toEqual([]);
  });

  it('no straight apostrophe stands in a message: it would escape what follows', () => {
    expect(EVERY.filter(({ text }) => text.includes("'"))).toEqual([]);
  });

  it('nobody is said to lie', () => {
    const unfair = /\b(lie[ds]?|lying|liars?|debunk\w*|fake)\b|دروغ|درواغ|فریب|جعلی/iu;
    expect(EVERY.filter(({ text }) => unfair.test(text))).toEqual([]);
  });
});

it('counts in the digits of the reader', () => {
  expect(translator('en')('count.claims', { count: 1 })).toBe('1 claim');
  expect(translator('en')('count.claims', { count: 1204 })).toBe('1,204 claims');
  expect(translator('fa')('count.claims', { count: 27 })).toBe('۲۷ گفته');
  expect(translator('ps')('count.claims', { count: 1 })).toBe('۱ وینا');
  expect(translator('ps')('count.claims', { count: 27 })).toBe('۲۷ ویناوې');
});

it('throws for a message that is not there, so that a test meets it before a reader', () => {
  expect(() => Reflect.apply(translator('fa'), undefined, ['claim.nothing'])).toThrow('MISSING_MESSAGE');
});

describe('Dari', () => {
  const dari = textsOf('fa');

  it('is written the Afghan way', () => {
    expect(dari.filter(([, text]) => findIranianForms(text).length > 0)).toEqual([]);
  });

  it.each(IRANIAN_FORMS)('refuses %s, for %s', (iranian, afghan) => {
    expect(findIranianForms(`در ${iranian.replace('-', '')} است`)).toContain(iranian);
    expect(findIranianForms(`در ${afghan} است`)).toEqual([]);
  });

  it('leaves the words of a source alone', () => {
    expect(findIranianForms('«مسئولان» آمده است')).toEqual([]);
  });

  it.each([
    ['a verb prefix apart from its verb', /(?<!\p{L})ن?می (?=\p{L})/u],
    ['a plural ending apart from its word', / های?(?!\p{L})/u],
    ['a plural ending fused to a silent h', /هها/u],
    ['an ezafe after h written with y', /ه\u200cی(?!\p{L})/u],
    ['two spaces', / {2}/u],
    ['a space before a mark', / [،؛:.؟!]/u],
    ['a Latin comma or question mark', /\p{L}[,;?]/u],
  ])('has no %s', (_what, pattern) => {
    expect(dari.filter(([, text]) => pattern.test(ownWords(text)))).toEqual([]);
  });

  it('uses Persian yeh and kaf, except to show a reader the Arabic ones', () => {
    const arabic = dari.filter(([, text]) => /[يك]/u.test(text)).map(([key]) => key);
    expect(arabic).toEqual(['claims.searchHint', 'claims.noMatchBody']);
  });
});

describe('Pashto', () => {
  const pashto = textsOf('ps');

  it.each([
    ['the Persian gaf', /گ/u],
    ['the Arabic kaf', /ك/u],
    ['two spaces', / {2}/u],
    ['a space before a mark', / [،؛:.؟!]/u],
    ['a Latin comma or question mark', /\p{L}[,;?]/u],
  ])('has no %s', (_what, pattern) => {
    expect(pashto.filter(([, text]) => pattern.test(ownWords(text)))).toEqual([]);
  });

  it('never puts a name after a word that would inflect it', () => {
    const name = '\\{(?:from|to|name|other|speaker|outlet)\\}';
    const inflected = new RegExp(`(?:^| )(?:د|له|په|پر|تر) ${name}|${name} (?:ته|سره|څخه|کې)(?!\\p{L})`, 'u');
    const naming = pashto.filter(([key]) => !/^(?:dates|claim\.finding)\./u.test(key));
    expect(naming.filter(([, text]) => inflected.test(text))).toEqual([]);
  });

  it('is Pashto: most longer messages have a letter that only Pashto has', () => {
    const long = pashto.filter(([, text]) => text.length > 40);
    const own = long.filter(([, text]) => /[ټډړڼګښږځڅېۍ]/u.test(text));
    expect(own.length / long.length).toBeGreaterThan(0.9);
  });
});
