import { describe, expect, it } from 'vitest';
import { NewReplyInput } from './schema';

const typed = (over: object = {}) =>
  NewReplyInput.safeParse({
    ...{ claimId: '01929c6a-0000-7000-8000-000000000001', fromName: 'Office of the spokesman' },
    ...{ text: 'We never said so.', lang: 'en', receivedOn: '2023-03-28', channel: 'e-mail' },
    ...over,
  });

describe('a reply as it is typed', () => {
  it('keeps its words letter for letter, but for the ends of its lines', () => {
    expect(typed({ text: ' نگفته‌ایم.\r\n\r\nهرگز. ' }).data?.text).toBe('نگفته‌ایم.\n\nهرگز.');
  });

  it.each([
    ['a day', '2023-03-28', '2023-03-28'],
    ['a Solar Hijri day', '1402-01-08', '2023-03-28'],
    ['a day in words', '۸ حمل ۱۴۰۲', '2023-03-28'],
  ])('takes %s', (_what, receivedOn, day) => expect(typed({ receivedOn }).data?.receivedOn).toBe(day));

  it.each([
    ['its public id', 'abcdefghjk', 'abcdefghjk'],
    ['its address', 'https://example.org/fa/sources/abcdefghjk', 'abcdefghjk'],
    ['nothing', '', ''],
  ])('takes a source by %s', (_what, source, publicId) => {
    expect(typed({ source }).data?.source).toBe(publicId);
  });

  it.each([
    ['no words', { text: ' \r\n ' }, 'reply.text'],
    ['a month', { receivedOn: '2023-03' }, 'reply.one_day'],
    ['no day', { receivedOn: '' }, 'reply.one_day'],
    ['a language nobody knows', { lang: 'xx' }, 'reply.lang'],
  ])('is refused with %s', (_what, over, fault) => {
    expect(typed(over).error?.issues.map(({ message }) => message)).toEqual([fault]);
  });
});
