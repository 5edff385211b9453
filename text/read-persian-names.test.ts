import { describe, expect, it } from 'vitest';
import { marked, unmarked } from './read/written-out';
import { readClaims } from './read-claims';

/** Names in marks, titles, offices with their ezafe, and what is not accepted or not said any more. */
const PASSAGES: readonly (readonly [what: string, passage: string])[] = [
  [
    'a paper whose name holds words of time',
    'روزنامه «هشت صبح» نوشته که ⟦دروازه مکتب‌ها بسته است⟧(روزنامه هشت صبح). «اطلاعات روز» می‌نویسد که ⟦راه باز است⟧(اطلاعات روز).',
  ],
  [
    'a body whose name holds a preposition and "and"',
    'حزب «عدالت و توسعه» گفت که ⟦انتخابات آزاد نبوده است⟧(حزب عدالت و توسعه). جنبش «زنان برای صلح» می‌گوید ⟦کار ادامه دارد⟧(جنبش زنان برای صلح).',
  ],
  [
    'a report by its title',
    'سازمان ملل در گزارشی زیر نام «سالی بی مکتب برای دختران افغان» گفت که ⟦یک میلیون دختر از درس مانده‌اند⟧(سازمان ملل).',
  ],
  [
    'what somebody does not accept',
    'طالبان ⟦ادعای گزارشگر ملل متحد را نمی‌پذیرد⟧(طالبان). وزارت دفاع ⟦این خبر را نپذیرفته است⟧(وزارت دفاع). کابل ⟦این اتهام‌ها را قبول ندارد⟧(کابل).',
  ],
  [
    'somebody who then says no more',
    'متقی گفت که ⟦راه باز است⟧(متقی) و جزئیات بیشتری نداد. والی گفت که ⟦دو تن کشته شده‌اند⟧(والی) و در این باره معلومات بیشتر ارائه نکرد.',
  ],
  [
    'somebody who then leaves',
    'رییس شورا گفت که ⟦بودجه کافی نیست⟧(رییس شورا) و جلسه را ترک کرد. سفیر گفت که ⟦گفتگوها مفید بود⟧(سفیر) و به سخنانش پایان داد.',
  ],
  [
    'others who do not answer, which is told',
    'والی گفت که ⟦ما نامه فرستادیم و طالبان پاسخ ندادند⟧(والی). وزیر گفت که ⟦دخترش گریه کرد و داکتران به او جواب ندادند⟧(وزیر).',
  ],
  [
    'an ezafe joined, apart and not written',
    'وزیر خارجهی طالبان گفت که ⟦داعش نیست⟧(وزیر خارجهی طالبان). فرستادهی ملل متحد گفت که ⟦راه بسته است⟧(فرستادهی ملل متحد). وزیر خارجه‌ی طالبان گفت که ⟦جنگ نیست⟧(وزیر خارجهی طالبان). وزیر خارجه طالبان گفت که ⟦راه باز است⟧(وزیر خارجهی طالبان).',
  ],
  ['speech in grave accents', "سخنگوی والی گفت: ``⟦ما تسلیم نمی‌شویم.⟧(سخنگوی والی)''"],
];

describe('Persian with its names and ends', () => {
  it.each(PASSAGES)('reads %s', (_what, passage) => expect(marked(unmarked(passage), 'fa-AF')).toBe(passage));

  it('takes no time from the name of a paper', () => {
    const [claim] = readClaims('روزنامه «صدای امروز» گفت که راه باز است.', { lang: 'fa' })?.claims ?? [];
    expect(claim?.date).toBeNull();
  });
});
