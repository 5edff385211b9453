/** Which calendar a month belongs to. */
export type Calendar = 'gregorian' | 'solar' | 'lunar';

export interface MonthName {
  readonly form: string;
  readonly month: number;
  readonly calendar: Calendar;
  /** Whether it is an ordinary word or a name too, and so a month only beside a number or "month". */
  readonly common: boolean;
}

const COMMON = new Set(
  'می مه جدی میزان اسد سرطان قوس حمل ثور دلو تیر مهر دی آذر آبان بهمن جون وری تله کب آب may march august رجب صفر شعبان محرم'.split(
    ' ',
  ),
);

/** Twelve names in order; a stroke parts spellings of one month. */
function months(calendar: Calendar, names: string): MonthName[] {
  return names.split(' ').flatMap((spellings, at) =>
    spellings.split('|').map((form) => ({
      form: form.replaceAll('_', ' '),
      month: at + 1,
      calendar,
      common: COMMON.has(form),
    })),
  );
}

/** The months of all calendars our sources write, in Afghan, Iranian, Pashto, Arabic and English. */
export const MONTHS: readonly MonthName[] = [
  ...months(
    'gregorian',
    'جنوری|جنوري فبروری|فبروري|فوریه مارچ اپریل|اپرېل می|مې|مه جون جولای|جولاي|جولایی اگست|آگست سپتمبر|سپټمبر|سپتامبر اکتوبر|اکتبر نومبر|نوامبر دسمبر|ډیسمبر|دسامبر',
  ),
  ...months('gregorian', 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه|جولای اوت سپتامبر اکتبر نوامبر دسامبر'),
  ...months(
    'gregorian',
    'يناير|كانون_الثاني فبراير|شباط مارس|آذار أبريل|إبريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس|آب سبتمبر|أيلول أكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول',
  ),
  ...months(
    'gregorian',
    'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  ),
  ...months('solar', 'حمل ثور جوزا سرطان اسد سنبله|سنبلهٔ میزان عقرب قوس جدی دلو حوت'),
  ...months('solar', 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'),
  ...months('solar', 'وری غویی غبرګولی چنګاښ زمری وږی تله|تلې لړم لیندۍ|ليندۍ مرغومی سلواغه|سلواغې کب'),
  ...months(
    'lunar',
    'محرم صفر ربیع_الاول|ربيع_الأول ربیع_الثانی|ربيع_الثاني جمادی_الاول|جمادى_الأولى جمادی_الثانی|جمادى_الآخرة رجب شعبان رمضان شوال ذی_القعده|ذو_القعدة ذی_الحجه|ذو_الحجة',
  ),
];

/** What may be joined to an English month by a hyphen: about then. */
const JOINED = ['mid', 'early', 'late'];

/** The English months with such a word joined to them: "mid-january". */
export const JOINED_MONTHS: readonly MonthName[] = MONTHS.filter(({ form }) => /^[a-z]/u.test(form)).flatMap(
  (name) => JOINED.map((word) => ({ ...name, form: `${word}-${name.form}`, common: false })),
);

/** Ordinals and numbers that stand before a month: "دوازدهم جنوری". */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map(
  [
    'یکم|اول',
    'دوم',
    'سوم',
    'چهارم',
    'پنجم',
    'ششم',
    'هفتم',
    'هشتم',
    'نهم',
    'دهم',
    'یازدهم',
    'دوازدهم',
    'سیزدهم',
    'چهاردهم',
    'پانزدهم',
    'شانزدهم',
    'هفدهم',
    'هجدهم|هژدهم',
    'نزدهم|نوزدهم',
    'بیستم',
    'بیست و یکم',
    'بیست و دوم',
    'بیست و سوم',
    'بیست و چهارم',
    'بیست و پنجم',
    'بیست و ششم',
    'بیست و هفتم',
    'بیست و هشتم',
    'بیست و نهم',
    'سی ام',
    'سی و یکم',
  ].flatMap((forms, at) => forms.split('|').map((form): [string, number] => [form, at + 1])),
);

/** What stands right behind the digits of a day and makes it an ordinal. */
export const ORDINAL_ENDINGS: readonly string[] = ['st', 'nd', 'rd', 'th', 'م', 'ام', 'مه', 'مې', 'مين'];

/** Months that are written with a full stop. */
export const ABBREVIATED: readonly string[] = 'jan feb mar apr jun jul aug sept sep oct nov dec'.split(' ');

/** Beginnings of the verbs that "می" is a prefix of; the month of that name has none of them behind it. */
export const VERBS_BEHIND_MI =
  /^(?:گو|شو|کن|کرد|رو|رفت|باش|توا|خواه|خواس|دان|گیر|گرف|ده|داد|ای|رس|بین|افز|پرد|نویس|نوش|ساز|خور|مان|بر[دن]|زن|یاب|اور|گذ|انداز|کش|افت|گرد|گشت|گفت|جنگ|پذیر|پوش|سوز|شنا|شنو|فروش|فرست|خر|خوان|دید|دار|داش|پیو|زیست|زی[مند])/u;

/** Between day, month and year may stand one of these, or a comma. */
export const LINK_WORDS: readonly string[] = ['of', 'ماه', 'سال', 'میاشت', 'کال', 'عام'];
/** Between the year, the month and the day of a date in Pashto: "د ۱۴۰۲ کال د وري په ۸مه". */
export const PASHTO_LINKS: readonly string[] = ['کال', 'د', 'په', 'میاشتې', 'میاشت'];
/** Between the first and the last day. */
export const RANGES: readonly string[] = ['تا', 'الی', 'تر', 'to', 'until', 'حتى'];

/** Seasons from spring; a stroke parts spellings. */
export const SEASONS: readonly string[] = [
  'بهار|پسرلی|الربيع|ربيع|spring',
  'تابستان|اوړی|الصيف|صيف|summer',
  'خزان|پاییز|منی|الخريف|خريف|autumn|fall',
  'زمستان|ژمی|الشتاء|شتاء|winter',
];
/** Before a year that begins ten of them. */
export const DECADES: readonly string[] = ['دهه', 'دهه های', 'لسیزه', 'عقد'];
/** Behind a year: the calendar it is of. */
export const ERAS: ReadonlyMap<string, Calendar> = new Map([
  ...['میلادی', 'زیږدیز', 'ميلادية', 'ad', 'ce'].map((form): [string, Calendar] => [form, 'gregorian']),
  ...['خورشیدی', 'هجری خورشیدی', 'هجری شمسی', 'هجري شمسي', 'لمریز', 'لمریز کال'].map(
    (form): [string, Calendar] => [form, 'solar'],
  ),
  ...['هجری قمری', 'قمری', 'هـ', 'هجرية', 'هجري'].map((form): [string, Calendar] => [form, 'lunar']),
]);
/** Words that make a common word a month, or a number a year. */
export const MONTH_WORDS: readonly string[] = ['ماه', 'میاشت', 'شهر', 'in'];
export const YEAR_WORDS: readonly string[] = [
  ...['سال', 'کال', 'عام', 'in', 'since', 'year', 'until', 'by', 'early', 'late', 'mid', 'اوایل', 'اواخر'],
];
/** Before a month or year: about then. */
export const ABOUT: readonly string[] = [
  ...['اوایل', 'اواسط', 'اواخر', 'نیمه', 'حدود', 'حوالی', 'آغاز', 'پایان', 'early', 'mid', 'late', 'around'],
  ...['circa', 'about', 'أوائل', 'منتصف', 'أواخر'],
];
/** Between a weekday and the date beside it. */
export const BESIDE_WEEKDAY: readonly string[] = [
  'مورخ',
  'تاریخ',
  'به',
  'برابر',
  'مطابق',
  'با',
  'the',
  'د',
  'الموافق',
];
