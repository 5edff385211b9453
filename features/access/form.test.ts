import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ownField, readForm, typedValues } from './form';

function form(fields: Readonly<Record<string, string>>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.append(name, value);
  return made;
}

it.each([
  [
    { role: 'editor', 'byline.en': 'Desk', 'byline.fa': 'میز' },
    { role: 'editor', byline: { en: 'Desk', fa: 'میز' } },
  ],
  [{ 'hops.0.act': 'says', 'hops.1.act': 'airs' }, { hops: [{ act: 'says' }, { act: 'airs' }] }],
  [{ 'hops.1.act': 'airs' }, { hops: { 1: { act: 'airs' } } }],
  [{ token: 't', opId: 'o', $ACTION_KEY: 'k', note: '' }, { note: '' }],
  [{ json: '{"a":[1,null]}', b: 'left out' }, { a: [1, null] }],
  [{ json: '{' }, null],
  [{}, {}],
])('reads %o', (fields, read) => expect(readForm(form(fields))).toEqual(read));

it('gives back what was typed, but nothing secret and nothing of ours', () => {
  const given = form({
    email: 'a@example.org',
    password: 'x',
    current: 'y',
    code: '1',
    token: 't',
    opId: 'o',
    ticket: 'z',
  });
  expect(typedValues(given)).toEqual({ email: 'a@example.org' });
  expect([ownField(given, 'token'), ownField(form({}), 'opId')]).toEqual(['t', '']);
});

it('leaves files out', () => {
  const given = form({ note: 'n' });
  given.append('file', new File(['x'], 'x.txt'));
  expect(readForm(given)).toEqual({ note: 'n' });
});

it('lets no field change anything a strict form does not name', () => {
  const strict = z.strictObject({ note: z.string() });
  const name = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'role', 'id'),
    fc.string({ minLength: 1 }),
  );
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
  fc.assert(
    fc.property(fc.dictionary(path, fc.string()), (fields) => {
      fc.pre(!Object.hasOwn(fields, 'json'));
      const result = strict.safeParse(readForm(form({ ...fields, note: 'n' })));
      const isAlone = Object.keys(fields).every((key) => key === 'note' || OURS.test(key));
      expect(result.success).toBe(isAlone);
      if (result.success) expect(Object.keys(result.data)).toEqual(['note']);
      expect(Reflect.get({}, 'note')).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

const OURS = /^(?:token|opId|\$ACTION.*)$/;
