import { describe, expect, it } from 'vitest';
import { readChat, wordsOfChat } from './chat';

const seen = (text: string) => {
  const chat = readChat(text);
  return (
    chat && [chat.app, ...chat.messages.map(({ sender, day }) => `${sender} ${day}`), wordsOfChat(text, chat)]
  );
};

describe('readChat', () => {
  it.each([
    [
      'WhatsApp on a telephone, two messages, one of two paragraphs',
      '[25/01/2023, 10:15:20] Press office: یک\nدو\n[25/01/2023, 10:16] Press office: سه\n',
      ['whatsapp', 'Press office 2023-01-25', 'Press office 2023-01-25', 'یک\nدو\nسه'],
    ],
    ['WhatsApp, exported', '01/25/23, 9:05 PM - دفتر: نه', ['whatsapp', 'دفتر 2023-01-25', 'نه']],
    ['Persian digits', '[۲۵/۰۱/۲۰۲۳، ۱۰:۱۵] دفتر: نه', ['whatsapp', 'دفتر 2023-01-25', 'نه']],
    ['a day that may be a month', '[05/01/2023, 10:15] A: b', ['whatsapp', 'A null', 'b']],
    ['Telegram', 'خبرگزاری, [05.01.2023 10:15]\nنه\nبلی', ['telegram', 'خبرگزاری 2023-01-05', 'نه\nبلی']],
    [
      'marks of direction',
      '\u200e[2023-01-05, 10:15] \u202aAli\u202c: b',
      ['whatsapp', 'Ali 2023-01-05', 'b'],
    ],
  ])('reads %s', (_what, text, found) => expect(seen(text)).toEqual(found));

  it.each([
    ['an article', 'On 12/01/2023, 10:15 the minister said: no'],
    ['a date further down', 'وزیر گفت\n[25/01/2023, 10:15] A: b'],
    ['nothing', ''],
  ])('leaves %s alone', (_what, text) => expect(seen(text)).toBeNull());
});
