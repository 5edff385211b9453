import { describe, expect, it } from 'vitest';
import { readClaims } from './read-claims';

/** The text with its claims in brackets, each with its speaker behind it; a dash is nobody. */
function marked(text: string, lang: string): string {
  const reading = readClaims(text, { lang });
  const edges = (reading?.claims ?? []).flatMap(({ start, end, candidates, confidence }) => {
    const member = candidates[0]?.member;
    const name = member === undefined ? '-' : (reading?.cast[member]?.name ?? '-');
    if (confidence < 0.5) return [];
    return [
      { at: end, sign: `⟧(${name})` },
      { at: start, sign: '⟦' },
    ];
  });
  return edges
    .sort((one, other) => other.at - one.at)
    .reduce((rest, { at, sign }) => rest.slice(0, at) + sign + rest.slice(at), text);
}

const bare = (passage: string): string => passage.replace(/⟧\([^)]*\)|⟦/gu, '');

/** Passages as agencies in Kabul and Tehran write them, each for one thing that a reader may stumble over. */
const PASSAGES: readonly [what: string, passage: string, lang?: string][] = [
  [
    'two verbs of one speaker, each with its clause',
    'والی بلخ سوگند خورد که ⟦عاملان این رویداد را مجازات می کند⟧(والی بلخ) و اظهار داشت ⟦جستجوی آنان جریان دارد⟧(والی بلخ).',
  ],
  [
    'a claim beside the verb of its sentence',
    'سخنگوی وزارت نیرو با بیان اینکه ⟦آب سد کافی نیست⟧(سخنگوی وزارت نیرو)، ادامه داد: ⟦مردم باید صرفه‌جویی کنند⟧(سخنگوی وزارت نیرو).',
    'fa',
  ],
  [
    'a clause without "that"',
    'رئیس آتش‌نشانی شهر معتقد است ⟦باد شدید کار را دشوار کرده است⟧(رئیس آتش‌نشانی شهر).',
    'fa',
  ],
  [
    'a participle as verb, and "but" between two speakers',
    'رئیس‌جمهور فرانسه تأکید کرده که ⟦نیروها خارج نمی‌شوند⟧(رئیس‌جمهور فرانسه)، اما رئیس ستاد ارتش این کشور گفته ⟦شمار آنان کم خواهد شد⟧(رئیس ستاد ارتش این کشور).',
    'fa',
  ],
  [
    'an interview, whose name begins like a verb',
    'سخنگوی طالبان در گفت‌وگو با رادیو آزادی ادعا کرد که ⟦هیچ عضو القاعده در کشور نیست⟧(سخنگوی طالبان).',
  ],
  [
    'somebody who says no more',
    'رییس اداره به کمیته گفت که ⟦این کار ادامه نخواهد یافت⟧(رییس اداره)، اما از پاسخ به پرسش های دیگر خودداری کرد.',
  ],
  ['asking behind a claim', 'والی گفت که ⟦راه بسته است⟧(والی) و خواستار کمک فوری شد.'],
  ['a demand behind a claim', 'شهردار گفت که ⟦شهر در آرامش است⟧(شهردار) و از مردم خواست خانه نمانند.', 'fa'],
  [
    'a clause that opens the sentence',
    'پس از آن که رسانه ها این خبر را نشر کردند، ریاست پاسپورت اعلام کرد که ⟦توزیع آغاز شده است⟧(ریاست پاسپورت).',
  ],
  [
    'a claim inside "while"',
    'در حالی که مقامات محلی می گویند ⟦وضعیت عادی است⟧(مقامات محلی)، باشندگان از ناامنی شکایت دارند.',
  ],
  ['local sources', 'به نقل از منابع محلی، ⟦سیلاب جان شش تن را گرفته است⟧(منابع محلی).'],
  [
    'the words of a ministry as a source',
    'بر اساس اعلام وزارت بهداشت، ⟦۵۸ بیمار در این شهر جان باختند⟧(وزارت بهداشت).',
    'fa',
  ],
  ['an accusation in two halves', 'سخنگوی دولت، ⟦همسایگان را متهم به مداخله در انتخابات نمود⟧(سخنگوی دولت).'],
  [
    'a denial whose object follows the office without a pause',
    'وزیر خارجه ایران ⟦اتهام دخالت در انتخابات را رد کرد⟧(وزیر خارجه ایران).',
    'fa',
  ],
  ['a country and its object', 'ایران بارها ⟦ارسال پهپاد به روسیه را تکذیب کرده است⟧(ایران).', 'fa'],
  ['an adjective of denial', 'مدیر زندان ⟦این ادعاها را بی‌اساس دانست⟧(مدیر زندان).', 'fa'],
  [
    'a colon behind a verb that says nothing',
    'سرمربی تیم از بازیکن جوان تعریف کرد: «⟦او ستاره آینده است.⟧(سرمربی تیم)»',
    'fa',
  ],
  [
    'an official whose name is kept back',
    'یک مقام ارشد که نخواست نامش فاش شود به رویترز گفت ⟦هنوز تصمیمی گرفته نشده است⟧(یک مقام ارشد).',
    'fa',
  ],
  [
    'an institution that has an office in its name',
    'انجمن خبرنگاران گفت که ⟦دو خبرنگار بازداشت شده اند⟧(انجمن خبرنگاران).',
  ],
  ['a part of many', 'شماری از این باشندگان می گویند ⟦آب آشامیدنی ندارند⟧(شماری از این باشندگان).'],
  [
    'a headline whose name the lead gives by office',
    'اشرف غنی: ⟦گفتگوها ادامه می یابد⟧(اشرف غنی)\nرییس جمهور پیشین گفت که ⟦این کار وقت می گیرد⟧(رییس جمهور پیشین).',
  ],
  ['speech of "we" without "that"', 'سخنگوی شرکت گفت ⟦ما با تحقیق کنندگان همکاری میکنیم⟧(سخنگوی شرکت).'],
  [
    'a source of manner, and a pronoun without a pause',
    'آن‌طور که پلیس می‌گوید، ⟦خودرو به دیوار برخورد کرد⟧(پلیس). به گفته او ⟦کسی زخمی نشده است⟧(پلیس).',
    'fa',
  ],
  [
    'an accusation with "that", of a known country',
    'وزیر خارجه روسیه امریکا را متهم کرد که ⟦میخواهد جنگ را ادامه دهد⟧(وزیر خارجه روسیه).',
  ],
  ['a part of a document', 'در بخش دیگری از این پیام آمده است: «⟦ما خواهان روابط نیک استیم⟧(این پیام)».'],
  [
    'what is said in a report',
    'در این گزارش همچنان گفته شده است که ⟦۱۵ هزار تن بی خانمان شده اند⟧(این گزارش).',
  ],
  [
    'an office whose holder was named',
    'اشرف غنی، رییس جمهور پیشین، گفت که ⟦جنگ پایان می یابد⟧(اشرف غنی). طالبان گفتند ⟦صلح نزدیک است⟧(طالبان). رییس جمهور پیشین افزود که ⟦مردم خسته شده اند⟧(اشرف غنی).',
  ],
  [
    'a body that was named',
    'کمیته صلیب سرخ گفت که ⟦بودجه کافی نیست⟧(کمیته صلیب سرخ). طالبان گفتند ⟦کمک می رسد⟧(طالبان). این کمیته می گوید ⟦شفاخانه ها بسته می شوند⟧(کمیته صلیب سرخ).',
  ],
  [
    'a singular pronoun behind several people',
    'دادستان‌ها می‌گویند که ⟦پول پنهان شده است⟧(دادستان‌ها). او گفت که ⟦چنین نیست⟧(-).',
    'fa',
  ],
  [
    'a noun of saying nobody listed',
    'سخنگوی شاروالی بلخ هجو نمود که ⟦این طرح عملی نیست⟧(سخنگوی شاروالی بلخ) و ندبه کرد که ⟦پول تمام شده است⟧(سخنگوی شاروالی بلخ).',
  ],
  [
    'an unlisted verb of the present, joined and apart',
    'آگاهان می‌پلکند که ⟦نرخ‌ها بالا رفته است⟧(آگاهان). والی کابل می نالد که ⟦بودجه نرسیده است⟧(والی کابل).',
  ],
  [
    'an unlisted noun behind an adverb, before what must be',
    'طالبان مکررا چکامه کردند که ⟦زنان باید در خانه بمانند⟧(طالبان).',
  ],
  ['a demand of somebody', 'یوناما از طالبان می‌خواهد که ⟦مکتب‌ها را باز کنند⟧(یوناما).'],
  [
    'a demand behind a claim with commas',
    'رییس اتاق تجارت می‌گوید، ⟦میوه‌ها فاسد می‌شود⟧(رییس اتاق تجارت)، و از پاکستان می‌خواهد که ⟦راه را باز کند⟧(رییس اتاق تجارت).',
  ],
  ['words passed on, without a comma', 'از قول یک عضو شورا گزارش شده که ⟦او بیمار است⟧(یک عضو شورا).'],
  ['words of the one just named', 'به نقل از این نماینده، ⟦کمک‌ها ادامه می‌یابد⟧(این نماینده).'],
  ['a headline that ends with its speaker', '⟦سه تن در انفجار کابل کشته شدند⟧(پولیس): پولیس'],
  [
    'a headline that shortens the name of its lead',
    'خلیلزاد: ⟦توافق نزدیک است⟧(زلمی خلیلزاد)\nزلمی خلیلزاد گفت که ⟦دو طرف به توافق نزدیک شده اند⟧(زلمی خلیلزاد).',
  ],
  ['a headline of those who speak as one', 'ملل متحد: ⟦شمار نیازمندان بیشتر شده است⟧(ملل متحد)'],
  ['a comment behind a claim', 'زایو گفت که ⟦عضویت در ناتو مهم است⟧(زایو)، موضوعی که مخالفان نمی‌پذیرند.'],
  [
    'a full stop that was lost',
    'متقی گفت که ⟦راه‌ها هرگز بسته نمی‌شود⟧(متقی) این در حالیست که دو گذرگاه مسدود است.',
  ],
  [
    'names in marks as subjects',
    'به گزارش رادیو دری، «ذبیح الله مجاهد» سخنگوی طالبان اعلام کرد که ⟦راه باز است⟧(ذبیح الله مجاهد). «جبهه مقاومت ملی افغانستان» می‌گوید که ⟦راه بسته است⟧(جبهه مقاومت ملی افغانستان).',
  ],
  [
    'a clause with a verb of its own',
    'در حالی که گفتگوها درباره صلح ادامه دارد، منابع محلی می‌گویند که ⟦جنگ شدت یافته است⟧(منابع محلی).',
  ],
  ['a document nobody listed', 'در نبشته وزارت خارجه آمده است: ⟦این خبر درست نیست⟧(نبشته وزارت خارجه).'],
  [
    'somebody who speaks inside what others say',
    'به گفته شاهدان، ⟦سربازان گفتند که ⟦راه بسته است⟧(سربازان)⟧(شاهدان).',
  ],
  [
    'an office and its object, and what it says next',
    'دادگاه درخواست شاکیان را رد کرد و استدلال نمود که ⟦حکم پیشین درست است⟧(دادگاه).',
    'fa',
  ],
  [
    'a country and a ministry of it',
    'وزارت خارجه پاکستان گفت که ⟦مرز بسته است⟧(وزارت خارجه پاکستان). پاکستان گفت که ⟦مرز باز است⟧(پاکستان).',
  ],
  [
    'a body whose name holds a preposition',
    'سازمان عفو بین‌الملل می‌گوید ⟦زندانیان شکنجه شده اند⟧(سازمان عفو بین‌الملل).',
  ],
  ['what somebody wrote in his post', 'خلیلزاد در رشته تویتی آورده است که ⟦گفتگو تنها راه است⟧(خلیلزاد).'],
  [
    'a verb of opinion with its ending joined',
    'مقامات آلمان معتقدند ⟦در شمال امنیت وجود دارد⟧(مقامات آلمان).',
  ],
  [
    'a request that is a noun',
    'به دنبال خواست برخی از مقام‌ها مبنی بر اخراج، زلمی خلیلزاد می‌گوید که ⟦این کار دشوار است⟧(زلمی خلیلزاد).',
  ],
  [
    'a pronoun behind a document',
    'ذبیح الله مجاهد گفت که ⟦راه باز است⟧(ذبیح الله مجاهد). در گزارش یوناما آمده است که ⟦راه بسته است⟧(گزارش یوناما). او گفت که ⟦گزارش درست نیست⟧(ذبیح الله مجاهد).',
  ],
  [
    'a bank and its office',
    'بانک مرکزی گفت که ⟦نرخ ثابت است⟧(بانک مرکزی). دفتر بانک مرکزی گفت که ⟦خبر غلط است⟧(دفتر بانک مرکزی).',
  ],
  [
    'two clauses behind a participle',
    'نرخ تورم ده درصد بوده و بانک مرکزی پیش‌بینی کرده که ⟦تورم کاهش می‌یابد⟧(بانک مرکزی).',
  ],
  [
    'what can be done to this',
    'مایکل کوریلا گفت که ⟦امریکا از راه دور می‌تواند این گروه را هدف قرار دهد⟧(مایکل کوریلا).',
  ],
  [
    'two words for what is untrue',
    'مجاهد گفت که ⟦زندانی سیاسی وجود ندارد⟧(مجاهد) و ⟦گزارش یوناما را مردود و دور از حقیقت خواند⟧(مجاهد).',
  ],
  ['a time before the object', 'سخنگوی شورا شام همان روز ⟦این اتهام را رد کرد⟧(سخنگوی شورا).'],
  [
    'a claim beside a demand',
    'سخنگوی سازمان با تأکید بر اینکه ⟦پروازها انجام می‌شود⟧(سخنگوی سازمان)، از مسافران خواست آرام باشند.',
    'fa',
  ],
  [
    'a pronoun for somebody who had confessed',
    'سعید خوستی سال گذشته در یک نوار به خشونت اعتراف کرده بود. او گفت که ⟦پشیمان است⟧(سعید خوستی).',
  ],
  ['a remark made in a report', 'در این گزارش تذکر رفته است که ⟦همه آزاد شده اند⟧(این گزارش).'],
  ['an adverb between subject and object', 'متقی همچنین ⟦ادعای پاکستان را رد کرد⟧(متقی).'],
  ['what was done as an object', 'سخنگوی طالبان ⟦کشته شدن غیرنظامیان را تکذیب کرد⟧(سخنگوی طالبان).'],
  ['nobody at all', 'گفته می شود که ⟦انفجار ناشی از ماین بوده است⟧(-).'],
];

/** Text in which nobody says anything. */
const SILENT: readonly (readonly [what: string, text: string])[] = [
  ['talks', 'قاضی حکم را خواند. گفت‌وگوی وکلا در راهرو ادامه یافت. گفتگوهای صلح پایان یافت.'],
  [
    'names of works and teams in marks',
    'فلم مستند "سگ های خواب" نمایش داده شد. تیم ملی یا «آبی پوشان» به دبی رفت.',
  ],
  ['passing by', 'وزیر دفاع با رد شدن از کنار خبرنگاران به موتر خود سوار شد.'],
  ['reading a book', 'او کتابی درباره تاریخ هرات خواند و سپس به خانه رفت.'],
  ['receiving', 'شاگردان کتاب های تازه دریافت کردند و به صنف رفتند.'],
  ['what one must say', 'باید گفت که این ولایت کوهستانی است. ناگفته نماند که برف باری ادامه دارد.'],
  ['a law that does something', 'مجلس طرحی را تصویب کرد که بر اساس آن کمک‌ها محدود می‌شود.'],
  ['a permit that does something', 'وزارت مالیه یک مجوز تازه صادر کرده است که تولید را آسان می‌سازد.'],
  ['plans that help', 'دولت برنامه‌هایی دارد که به اقتصاد کمک می‌کند.'],
  ['a request refused', 'شورای شهر درخواست بازرگانان را رد کرد. پارلمان این لایحه را رد کرد.'],
  [
    'what a step shows',
    'این اقدامات نشان می‌دهد که وضعیت تغییر کرده است. ایران نشان داده است که انعطاف دارد.',
  ],
  [
    'what was said before, and when',
    'رییس جمهور این انتقادها را بعد از آن مطرح کرد که در لندن سه تن کشته شدند.',
  ],
  ['why somebody does not accept people', 'مشخص نیست که چرا جرمنی این افغان‌ها را نمی‌پذیرد.'],
  ['lying', 'آنان به پولیس دروغ گفته اند دوباره به کابل فرستاده می‌شوند.'],
  ['asking for what does something', 'مقام‌ها خواستار اخراج کسانی شده اند که امنیت را تهدید کرده اند.'],
  ['a wish', 'والی بلخ اهتمام کرد که راه‌ها باز شوند. دولت مصلحت نمود که مکتب‌ها بسته باشند.'],
  ['deciding and causing', 'حکومت تصمیم گرفت که سفارت را نگشاید و این کار باعث شد که مردم نگران شوند.'],
  ['neither confirming nor denying', 'کاخ سفید نه این خبر را تایید و نه رد کرده است.'],
  ['wanting without asking anybody', 'مردم شهر می‌خواهند که آرام زندگی کنند.'],
  ['a headline that names its topic', 'نشست دوحه: طالبان اشتراک می‌کنند\nنشست آغاز شد.'],
  ['no comment', 'شرکت از اظهارنظر در این باره خودداری کرد و به درخواست ما پاسخ نداد.'],
];

describe('Persian as newsrooms write it', () => {
  it.each(PASSAGES)('reads %s', (...[, passage, lang = 'fa-AF']) =>
    expect(marked(bare(passage), lang)).toBe(passage),
  );

  it.each(SILENT)('finds no claim in %s', (_what, text) => expect(marked(text, 'fa')).toBe(text));

  it('takes a name for no month', () => {
    const reading = readClaims('بشار اسد گفت که جنگ پایان یافته است.', { lang: 'fa' });
    expect(reading?.cast[0]?.name).toBe('بشار اسد');
  });
});
