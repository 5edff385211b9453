import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/messages/en';
import { fa } from '@/i18n/messages/fa';
import { ps } from '@/i18n/messages/ps';

const english = flat(en);

/** Every message by its whole key. */
function flat(tree: object, under = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${under}${key}`, value]] : [...flat(value, `${under}${key}.`)],
    ),
  );
}

/** What a message asks for: its values and its tags, each once and in order of the alphabet. */
function needsOf(message: string): string[] {
  const values = [...message.matchAll(/(?<!(?:=\d|one|other)\s*)\{(\w+)[,}]/g)].map(
    (found) => found[1] ?? '',
  );
  const tags = [...message.matchAll(/<(\w+)>/g)].map((found) => `<${found[1]}>`);
  return [...new Set([...values, ...tags])].sort();
}

describe.each([
  ['Dari', flat(fa)],
  ['Pashto', flat(ps)],
])('the messages in %s', (_language, messages) => {
  it('say everything that the English ones say, and nothing else', () => {
    expect(english.size).toBeGreaterThan(100);
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('use the same values and tags in each', () => {
    const unlike = [...english].filter(
      ([key, message]) => needsOf(messages.get(key) ?? '').join() !== needsOf(message).join(),
    );
    expect(unlike.map(([key, message]) => `${key}: ${message} / ${messages.get(key)}`)).toEqual([]);
  });

  it('leave no English word behind', () => {
    const withoutSyntax = (message: string) =>
      message.replace(/<\/?\w+>|\{\w+[,}]|\b(?:plural|other|Sanad)\b/g, '');
    expect([...messages].filter(([, message]) => /[A-Za-z]{4,}/.test(withoutSyntax(message)))).toEqual([]);
  });
});
