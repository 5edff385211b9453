import { expect, it } from 'vitest';
import { localeOfName } from './name-language';

it.each([
  ['Amu TV', 'en'],
  ['آمو', 'fa'],
  ['ګلبدین حکمتیار', 'ps'],
  ['د ښځو چارو وزارت', 'ps'],
  ['وزارت خارجه', 'fa'],
])('takes %s for a name in %s', (name, locale) => expect(localeOfName(name)).toBe(locale));
