/** How a number is meant: exactly, at least, more than, at most, less than, about. */
export type QuantityOperator = '=' | '>=' | '>' | '<=' | '<' | '~';

/** Words for numbers below a thousand, by value: Persian, Pashto, Arabic and English spellings. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    0: 'صفر zero',
    1: 'یک یو one واحد واحدة',
    2: 'دو دوه two اثنان اثنين',
    3: 'سه درې three ثلاثة ثلاث',
    4: 'چهار څلور four أربعة أربع',
    5: 'پنج پنځه five خمسة خمس',
    6: 'شش شپږ six ستة',
    7: 'هفت اووه seven سبعة سبع',
    8: 'هشت اته eight ثمانية ثماني',
    9: 'نه نهه nine تسعة',
    10: 'ده لس ten عشرة عشر',
    11: 'یازده یوولس eleven',
    12: 'دوازده دولس twelve',
    13: 'سیزده دیارلس thirteen',
    14: 'چهارده څوارلس fourteen',
    15: 'پانزده پنځلس fifteen',
    16: 'شانزده شپاړس sixteen',
    17: 'هفده اوولس seventeen',
    18: 'هجده هژده اتلس eighteen',
    19: 'نوزده نزده نولس nineteen',
    20: 'بیست شل twenty عشرون عشرين',
    30: 'سی دېرش thirty ثلاثون ثلاثين',
    40: 'چهل څلوېښت forty أربعون أربعين',
    50: 'پنجاه پنځوس fifty خمسون خمسين',
    60: 'شصت شپېته sixty ستون ستين',
    70: 'هفتاد اویا seventy سبعون سبعين',
    80: 'هشتاد اتیا eighty ثمانون ثمانين',
    90: 'نود نوي ninety تسعون تسعين',
    100: 'صد یکصد سل hundred',
    200: 'دوصد دویست',
    300: 'سه‌صد سیصد',
    400: 'چهارصد',
    500: 'پنجصد پانصد',
    600: 'ششصد',
    700: 'هفتصد',
    800: 'هشتصد',
    900: 'نهصد',
  }).flatMap(([value, forms]) => forms.split(' ').map((form): [string, number] => [form, Number(value)])),
);

/** What the number before it is multiplied by. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ...['هزار', 'زره', 'زر', 'thousand', 'ألف', 'آلاف'].map((form): [string, number] => [form, 1e3]),
  ...['میلیون', 'ملیون', 'million', 'ملايين'].map((form): [string, number] => [form, 1e6]),
  ...['میلیارد', 'ملیارد', 'بیلیون', 'billion', 'مليارات'].map((form): [string, number] => [form, 1e9]),
]);

/** Before or behind a number that is multiplied: one half of it. */
export const HALVES: readonly string[] = ['نیم', 'نیمه', 'half', 'half a', 'نصف', 'نيم'];
/** Before a scale these say that nobody counted: "several thousand", "tens of thousands". */
export const VAGUE: readonly string[] = [
  ...[
    'چند',
    'چندین',
    'ده ها',
    'دهها',
    'صدها',
    'صد ها',
    'هزارها',
    'هزاران',
    'څو',
    'سلګونه',
    'لسګونه',
    'زرګونه',
  ],
  ...[
    'several',
    'many',
    'tens of',
    'hundreds of',
    'thousands of',
    'a few',
    'عدة',
    'عشرات',
    'مئات',
    'آلاف من',
  ],
];
/** Between the least and the most: "۵ تا ۷ هزار". */
export const UP_TO: readonly string[] = ['تا', 'الی', 'to', '-', '\u2013'];
/** What is counted: before one of these even "نه" is a number. */
export const COUNTED: readonly string[] = [
  ...['تن', 'نفر', 'کس', 'بار', 'مورد', 'روز', 'هفته', 'ماه', 'سال', 'ساعت', 'دقیقه', 'فیصد', 'درصد', 'کشور'],
  ...[
    'حمله',
    'عضو',
    'زن',
    'مرد',
    'کودک',
    'سرباز',
    'طالب',
    'ولایت',
    'ولسوالی',
    'کیلومتر',
    'متر',
    'دالر',
    'افغانی',
  ],
  ...[
    'تنه',
    'کسان',
    'ورځې',
    'کاله',
    'میاشتې',
    'اونۍ',
    'سلنه',
    'people',
    'men',
    'women',
    'days',
    'years',
    'attacks',
  ],
];

/** These alone are as often pronouns, articles, verbs or "no" as numbers: they need company. */
export const LONE: ReadonlySet<string> = new Set([
  'یک',
  'یو',
  'نه',
  'ده',
  'سی',
  'شش',
  'one',
  'شل',
  'اته',
  'دو',
  'سل',
  'واحد',
  'واحدة',
  'سبع',
  'عشر',
]);

const operators = (operator: QuantityOperator, forms: string): [string, QuantityOperator][] =>
  forms.split('، ').map((form) => [form, operator]);

/** Words before a number that say how it is meant. */
export const OPERATORS: ReadonlyMap<string, QuantityOperator> = new Map([
  ...operators(
    '>=',
    'دست کم، دستکم، حداقل، کم از کم، لږ تر لږه، لږترلږه، at least، no fewer than، no less than',
  ),
  ...operators('>=', 'على الأقل، ما لا يقل عن، لا يقل عن'),
  ...operators(
    '>',
    'بیش از، بیشتر از، اضافه از، زیاده از، بالای، بالغ بر، more than، over، upwards of، in excess of',
  ),
  ...operators('>', 'أكثر من، ما يزيد على، يزيد عن'),
  ...operators('<=', 'حداکثر، نهایتا، at most، up to، no more than، على الأكثر'),
  ...operators('<', 'کمتر از، کم تر از، less than، fewer than، under، أقل من'),
  ...operators('~', 'حدود، نزدیک به، نزدیک، تقریبا، در حدود، شاوخوا، about، around، nearly، almost، some'),
  ...operators('~', 'قرابة، حوالي، نحو، نږدې، نژدې'),
]);

/** Pashto puts the operator on both sides of the number: "تر ۱۲ ډېر", "له ۱۲ څخه زیات". */
export const FRAMES: readonly string[] = ['تر', 'له'];
export const BEHIND: ReadonlyMap<string, QuantityOperator> = new Map([
  ...operators('>', 'ډېر، ډیر، زیات، څخه ډېر، څخه ډیر، څخه زیات، نه ډېر، نه ډیر، نه زیات، پورته'),
  ...operators('<', 'لږ، کم، څخه لږ، څخه کم، نه لږ، نه کم'),
]);
