import { BE_FORMS, negated, thirdPerson, VERBS, type Verb, type VerbForm } from './fa-verbs';
import type { Act, CueForm } from './types';

const { do: KARD, perform: NAMUD, have: DASHT, give: DAD, make: SAKHT, become: SHOD } = VERBS;
const PLAIN = { kind: 'say', act: 'assertion', bare: true, passive: false, hedge: false } as const;

type Extra = Partial<Omit<CueForm, 'form' | 'plural'>>;

const forms = (list: readonly VerbForm[], extra: Extra): CueForm[] =>
  list.map(({ form, plural }) => ({ ...PLAIN, ...extra, form, plural }));

/** A verb that says by itself. */
const simple = (verb: Verb, extra: Extra = {}): CueForm[] => forms(thirdPerson(verb), extra);

/** A noun or adjective with each of the verbs that carry it: "تاکید کرد", "تاکید نمود". */
function compound(words: string, verbs: readonly Verb[], extra: Extra = {}): CueForm[] {
  const carried = verbs.flatMap(thirdPerson);
  return words.split('، ').flatMap((word) =>
    forms(
      carried.map(({ form, plural }) => ({ form: `${word} ${form}`, plural })),
      extra,
    ),
  );
}

/** "Are", joined to the word before it: "معتقدند". */
const ENCLITIC: VerbForm = { form: 'ند', plural: true };

/** A phrase that stands with "to be": "معتقد است". */
function stative(phrases: string, extra: Extra = {}): CueForm[] {
  return phrases.split('، ').flatMap((word) =>
    forms(
      [...BE_FORMS, ENCLITIC].map(({ form, plural }) => ({ form: `${word} ${form}`, plural })),
      extra,
    ),
  );
}

const act = (which: Act): Extra => ({ act: which });
/** What follows without "that" need not be what is said: "found the book". */
const ONLY_THAT: Extra = { bare: false };
const DEMAND: Extra = { act: 'demand', ...ONLY_THAT };
const SHOW: Extra = { kind: 'show' };
const DENIAL: Extra = { kind: 'act', act: 'denial' };
/** What a denial calls a claim. */
const UNTRUE =
  'مردود، مغرضانه، افترا، تهمت، خیالی، غیرواقعی، بی اساس، بی بنیاد، بیبنیاد، بی پایه، بی پایه و اساس، بی اساس و نادرست، نادرست، دروغ، دروغین، غلط، واهی، کذب، ساختگی، جعلی، خلاف واقعیت، خلاف واقع، غیر واقعی، دور از واقعیت، دور از حقیقت، شایعه';
const NOT_HAVING: readonly VerbForm[] = [
  { form: 'ندارد', plural: false },
  { form: 'ندارند', plural: true },
];
const DOCUMENT: Extra = { kind: 'document' };

/** Verbs of saying in Persian and Dari, each noun with the verbs it is written with in Kabul, Herat and Tehran. */
export const PERSIAN_CUES: readonly CueForm[] = [
  // nobody is named
  ...forms(
    [
      'گفته میشود',
      'گفته شده است',
      'گفته میشد',
      'شنیده میشود',
      'گمان میرود',
      'باور بر این است',
      'تصور میشود',
      'ادعا میشود',
      'ادعا شده است',
      'گزارش شده',
      'گزارش شده است',
      'گزارش میشود',
      'نقل شده',
      'نقل شده است',
      'روایت شده است',
    ].map((form) => ({ form, plural: null })),
    { passive: true },
  ),
  // saying and writing
  ...simple(VERBS.say),
  ...simple(VERBS.write),
  ...simple(VERBS.pen),
  ...simple(VERBS.add),
  ...simple(VERBS.accept, ONLY_THAT),
  ...forms(
    thirdPerson(VERBS.bring).filter(({ form }) => form.startsWith('آورده')),
    ONLY_THAT,
  ),
  ...simple(VERBS.suppose, ONLY_THAT),
  ...simple(VERBS.bid, ONLY_THAT),
  ...simple(VERBS.ask, { act: 'question', ...ONLY_THAT }),
  ...compound('اظهار، بیان، ابراز، عنوان، اذعان', [KARD, NAMUD, DASHT]),
  ...compound('اعلام، اعلان', [KARD, NAMUD, DASHT]),
  ...compound('تاکید، تصریح', [KARD, NAMUD, DASHT, VERBS.train]),
  ...compound('اضافه، علاوه', [KARD, NAMUD]),
  ...compound('خاطرنشان، خاطر نشان، گوشزد', [KARD, NAMUD, SAKHT]),
  ...compound(
    'روشن، واضح، تعریف، نقل، تکرار، نتیجه گیری، نتیجهگیری، استنباط، وانمود، بازگو، تشریح، تبیین، خاطر نشانی، معلوم، مشخص، مسجل، پافشاری، پا فشاری، اعتراض، اعتراض هایی، ابراز خرسندی، ابراز خوشحالی، ابراز تعجب، ابراز شگفتی، ابراز تردید، ابراز اندوه، ابراز خشم، ابراز رضایت، ابراز نارضایتی، ابراز ناامیدی، ابراز باور، موضع گیری، موضعگیری، افشاگری، قصه، حکایه، روایت، ارزیابی، تحلیل',
    [KARD, NAMUD, SAKHT],
    ONLY_THAT,
  ),
  ...compound('اعتراف، اذعان، اقرار، تصدیق', [KARD, NAMUD, DASHT]),
  ...compound(
    'اشاره، استدلال، استناد، یادآوری، یاد آوری، اظهار نظر، اظهارنظر، بحث، شکایت، گلایه، گله، انتقاد، شوخی، نجوا، اعلام نظر، ابراز عقیده، ابراز نظر، ابراز تاسف، ابراز خوشبینی، ابراز اطمینان، گمانه زنی، گزارش',
    [KARD, NAMUD],
  ),
  ...compound('حکم، فیصله', [KARD, NAMUD], ONLY_THAT),
  ...compound('شکایت، گلایه، گله، اعتراض، اصرار، پافشاری، تاکید، ادعا، ادعای، شکوه', [DASHT], ONLY_THAT),
  ...compound('شعار، شعار سر، شرح، معلومات، نوید، بشارت، فراخوان، دلیل', [DAD], ONLY_THAT),
  ...compound('به زبان، بر زبان، دلیل، بهانه', [VERBS.bring], ONLY_THAT),
  ...compound('در میان', [VERBS.put], ONLY_THAT),
  ...compound('حرف، گپ، سخن، لاف، طعنه', [VERBS.strike], ONLY_THAT),
  ...compound('ادامه، رای، حکم، فتوا، پیام، تذکر، مژده، مثال، نظر', [DAD], ONLY_THAT),
  ...compound('فریاد، داد', [VERBS.strike], ONLY_THAT),
  ...compound('تایید، فاش، افشا، ذکر، حکایت، مخابره، برملا، آشکار', [KARD, NAMUD, SAKHT]),
  ...compound('مطرح، ثابت', [KARD, NAMUD, SAKHT], ONLY_THAT),
  ...compound('توضیح، خبر، گزارش، راپور، اطلاع، پاسخ، جواب، شهادت، گواهی، اطمینان', [DAD]),
  ...compound('یادآور، متذکر، یاد آور، معترف', [SHOD, VERBS.grow]),
  ...compound('باور، عقیده، اعتقاد، نظر', [DASHT]),
  ...stative(
    'معتقد، باورمند، عقیده مند، بر این باور، به این باور، بدین باور، بر این نظر، به این نظر، بدین نظر، بر این عقیده، به این عقیده، بدین عقیده',
  ),
  ...stative('قایل، متقاعد، مطمین، معترف، معترض، متاسف، متعجب، خوشحال، شاکی', ONLY_THAT),
  // claims the outlet keeps at arm's length
  ...compound('ادعا', [KARD, NAMUD, DASHT], { hedge: true }),
  ...compound('مدعی، مدعی این', [SHOD, VERBS.grow], { hedge: true }),
  ...stative('مدعی', { hedge: true }),
  // warnings, promises, demands, advice, forecasts
  ...compound('هشدار، هوشدار، اخطار، بیم', [DAD], act('warning')),
  ...stative('نگران', act('warning')),
  ...compound('ابراز نگرانی، ابراز بیم، نگرانی', [KARD, NAMUD], act('warning')),
  ...compound('تهدید', [KARD, NAMUD], act('warning')),
  ...compound('وعده، قول، تضمین، ضمانت', [DAD, KARD, VERBS.entrust], act('promise')),
  ...compound('تعهد', [KARD, NAMUD, VERBS.entrust, DAD], act('promise')),
  ...compound('متعهد', [SHOD], act('promise')),
  ...compound('سوگند، قسم', [VERBS.eat, VERBS.bring], act('promise')),
  ...compound('درخواست، تقاضا، مطالبه، خواهش، التماس، تمنا', [KARD, NAMUD], DEMAND),
  ...compound('اصرار', [KARD, NAMUD, DASHT, VERBS.train]),
  ...compound('خواستار، خواهان', [SHOD], DEMAND),
  ...stative('خواستار، خواهان', DEMAND),
  ...forms(
    thirdPerson(VERBS.want).filter(({ form }) => form.startsWith(VERBS.want.past)),
    { ...DEMAND, asksOf: 'if-bare' },
  ),
  ...forms(
    thirdPerson(VERBS.want).filter(({ form }) => form.startsWith('می')),
    { ...DEMAND, asksOf: 'always' },
  ),
  ...compound('دستور، فرمان، هدایت', [DAD], DEMAND),
  ...compound('پیشنهاد، توصیه، سفارش، نصیحت، مشوره، مشورت', [KARD, NAMUD, DAD], act('recommendation')),
  ...compound('پیش بینی، پیشبینی، پیش گویی، پیشگویی', [KARD, NAMUD], act('prediction')),
  ...stative('امیدوار، خوشبین', act('prediction')),
  ...compound('ابراز امیدواری، ابراز امید', [KARD, NAMUD], act('prediction')),
  ...compound('تخمین', [VERBS.strike], act('estimate')),
  ...compound('حدس', [VERBS.strike], { act: 'estimate', ...ONLY_THAT }),
  ...compound('گمان', [VERBS.carry], { act: 'estimate', ...ONLY_THAT }),
  ...compound('احتمال', [DAD], { act: 'estimate', ...ONLY_THAT }),
  ...compound('برآورد، برآوردها', [KARD, NAMUD], act('estimate')),
  // what documents, figures and studies say
  ...compound('نشان', [DAD], SHOW),
  ...simple(VERBS.convey, { ...SHOW, ...ONLY_THAT }),
  ...compound('به اثبات', [VERBS.convey], { ...SHOW, ...ONLY_THAT }),
  ...simple(VERBS.find, { ...SHOW, ...ONLY_THAT }),
  ...compound('پی', [VERBS.carry], { ...SHOW, ...ONLY_THAT }),
  ...compound('به این نتیجه', [VERBS.reach], { ...SHOW, ...ONLY_THAT }),
  ...compound('نتیجه', [VERBS.take], { ...SHOW, ...ONLY_THAT }),
  ...compound('تذکر، اشاره، یادآوری، یادآوری هایی', [VERBS.go], DOCUMENT),
  ...simple(VERBS.come, { ...DOCUMENT, ofDocuments: true }),
  ...stative(
    'حاکی، حاکی از آن، حاکی از این، بیانگر آن، بیانگر این، نشان دهنده آن، نشانگر آن، نمایانگر آن، گویای آن، گویای این، مبین آن، مشعر، دال بر آن',
    SHOW,
  ),
  ...compound(
    'نوشته، گفته، درج، ذکر، تصریح، تاکید، بیان، نگاشته، افزوده، اضافه، علاوه، قید، یادآوری، خاطرنشان، اعلام، هشدار داده، توضیح داده، تذکر داده',
    [SHOD],
    DOCUMENT,
  ),
  // the verb with its object is the claim
  ...compound('رد، تکذیب، انکار، نفی', [KARD, NAMUD], DENIAL),
  ...forms(negated(VERBS.accept), { ...DENIAL, ofClaims: true }),
  ...forms(
    [...[KARD, NAMUD].flatMap(negated), ...NOT_HAVING].map(({ form, plural }) => ({
      form: `قبول ${form}`,
      plural,
    })),
    { ...DENIAL, ofClaims: true },
  ),
  ...compound(UNTRUE, [VERBS.call, VERBS.know, VERBS.name, VERBS.count], DENIAL),
  ...compound(
    `${UNTRUE.split('، ')
      .map((word) => `${word} عنوان، ${word} توصیف، ${word} قلمداد، ${word} تلقی`)
      .join('، ')}`,
    [KARD, NAMUD],
    DENIAL,
  ),
  ...compound('متهم', [KARD, NAMUD, SAKHT], { kind: 'act', act: 'accusation' }),
  ...compound('اتهام', [VERBS.tie, VERBS.strike], { kind: 'act', act: 'accusation' }),
];

/** What ends "accused of …": the verb stands apart from its noun. */
export const PERSIAN_ACCUSING: readonly CueForm[] = forms([KARD, NAMUD, SAKHT].flatMap(thirdPerson), {
  kind: 'act',
  act: 'accusation',
});

/** What ends "asking for …". */
export const PERSIAN_ASKING: readonly CueForm[] = forms([SHOD, VERBS.grow].flatMap(thirdPerson), {
  ...DEMAND,
  isWhole: true,
});

/** Finite forms that end a clause, so that "و" behind them begins another. */
export const PERSIAN_FINITE: readonly string[] = [
  ...Object.values(VERBS).flatMap((verb) => thirdPerson(verb).map(({ form }) => form)),
  ...BE_FORMS.map(({ form }) => form),
  ...[
    'شود',
    'کند',
    'کنند',
    'دهد',
    'دهند',
    'گیرد',
    'گرفت',
    'گرفتند',
    'نیست',
    'نیستند',
    'باشد',
    'باشند',
    'رفت',
    'رفتند',
  ],
  ...[
    'بوده',
    'شده',
    'گردیده',
    'میشود',
    'میشوند',
    'یافت',
    'یافته است',
    'کشته شد',
    'نشده است',
    'نبود',
    'نبودند',
    'ندارد',
    'ندارند',
    'خواهد بود',
  ],
];
