import type { RuleExample } from './examples';

/** The rules in Persian. */
export const PERSIAN_EXAMPLES: readonly RuleExample[] = [
  {
    rule: 'quotation-after-cue',
    lang: 'fa',
    text: 'وزیر معارف گفت: «⟦مکتب‌ها باز می‌شوند⟧».',
    speaker: 'وزیر معارف',
  },
  {
    rule: 'quotation-after-cue',
    lang: 'fa',
    text: 'این مقام طالبان تاکید کرد که «⟦هیچ کس اجازه ندارد⟧».',
    speaker: 'این مقام طالبان',
  },
  {
    rule: 'quotation-after-cue',
    lang: 'fa',
    text: 'سخنگوی شورا افزود: «⟦ما به تعهدات خود پابند استیم⟧',
    speaker: 'سخنگوی شورا',
  },
  {
    rule: 'quotation-before-cue',
    lang: 'fa',
    text: '«⟦ما صلح می‌خواهیم⟧»، سخنگوی شورا گفت.',
    speaker: 'سخنگوی شورا',
  },
  {
    rule: 'quotation-continued',
    lang: 'fa',
    text: 'والی گفت: «راه‌ها بسته اند». «⟦برف زیاد باریده است و مردم کمک می‌خواهند⟧».',
    speaker: 'والی',
  },
  {
    rule: 'quotation-alone',
    lang: 'fa',
    text: 'پرسش روی برگه این بود: «⟦آیا شما موافق تغییر نام استید⟧».',
    speaker: null,
  },
  {
    rule: 'clause-after-that',
    lang: 'fa',
    text: 'وزیر خارجه پاکستان هشدار داد که ⟦مرزها بسته خواهند شد⟧.',
    speaker: 'وزیر خارجه پاکستان',
  },
  {
    rule: 'clause-after-that',
    lang: 'fa',
    text: 'یوناما در گزارش تازه خود نوشته است که ⟦شمار تلفات افزایش یافته است⟧.',
    speaker: 'یوناما',
  },
  {
    rule: 'clause-after-that',
    lang: 'fa',
    text: 'در گزارش یوناما آمده است که ⟦شمار تلفات افزایش یافته است⟧.',
    speaker: 'گزارش یوناما',
  },
  {
    rule: 'clause-after-that',
    lang: 'fa',
    text: 'خبرگزاری فرانسه به نقل از یک مقام محلی گزارش داد که ⟦پل ویران شده است⟧.',
    speaker: 'یک مقام محلی',
  },
  {
    rule: 'clause-after-that',
    lang: 'fa',
    text: 'گفته می‌شود که ⟦شماری از زندانیان آزاد شده‌اند⟧.',
    speaker: null,
  },
  {
    rule: 'clause-after-cue',
    lang: 'fa',
    text: 'شاهدان عینی می‌گویند ⟦صدای انفجار از نزدیکی میدان هوایی شنیده شد⟧.',
    speaker: 'شاهدان عینی',
  },
  {
    rule: 'clause-after-colon',
    lang: 'fa',
    text: 'مجاهد گفت: ⟦نیروهای ما در همه ولایات حضور دارند⟧.',
    speaker: 'مجاهد',
  },
  {
    rule: 'according-to',
    lang: 'fa',
    text: 'به گفته‌ی باشندگان محل، ⟦در این رویداد سه تن کشته شده‌اند⟧.',
    speaker: 'باشندگان محل',
  },
  {
    rule: 'according-to',
    lang: 'fa',
    text: '⟦در این رویداد سه تن کشته شده‌اند⟧، به گفته باشندگان محل.',
    speaker: 'باشندگان محل',
  },
  {
    rule: 'according-to',
    lang: 'fa',
    text: 'بر اساس گزارش یوناما، ⟦شمار تلفات افزایش یافته است⟧.',
    speaker: 'گزارش یوناما',
  },
  {
    rule: 'denial-with-object',
    lang: 'fa',
    text: 'وزارت دفاع ⟦این گزارش‌ها را بی‌اساس خواند⟧.',
    speaker: 'وزارت دفاع',
  },
  {
    rule: 'accusation-with-object',
    lang: 'fa',
    text: 'سخنگوی دولت، ⟦همسایگان را به مداخله متهم کرد⟧.',
    speaker: 'سخنگوی دولت',
  },
  {
    rule: 'claim-of',
    lang: 'fa',
    text: '⟦ادعای اداره استخبارات مبنی بر کشتن سه تن⟧ ثابت نشده است.',
    speaker: 'اداره استخبارات',
  },
  {
    rule: 'headline-name-first',
    lang: 'fa',
    text: 'سخنگوی وزارت صحت: ⟦واکسین به اندازه کافی وجود دارد⟧',
    speaker: 'سخنگوی وزارت صحت',
  },
  { rule: 'headline-name-first', lang: 'en', text: 'Spokesman: ⟦the road is open⟧', speaker: 'Spokesman' },
  {
    rule: 'headline-name-last',
    lang: 'fa',
    text: '⟦راه کابل هرات باز می‌شود⟧ – وزارت فواید عامه',
    speaker: 'وزارت فواید عامه',
  },
];
