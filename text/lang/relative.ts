/**
 * What a phrase of time means against the day of publication. `days`: that many days back, to the first and the last
 * day meant. `years`: that many years back. `unknown`: it counts from another event, or says no day.
 */
export interface RelativePhrase {
  readonly form: string;
  readonly means:
    | { readonly days: readonly [from: number, to: number]; readonly approximate: boolean }
    | { readonly years: number }
    | 'unknown';
}

const list = (forms: string): string[] => forms.split('، ');

const days = (forms: string, [from, to]: readonly [number, number], approximate = false): RelativePhrase[] =>
  list(forms).map((form) => ({ form, means: { days: [from, to], approximate } }));

const years = (forms: string, back: number): RelativePhrase[] =>
  list(forms).map((form) => ({ form, means: { years: back } }));

const unknown = (forms: string): RelativePhrase[] => list(forms).map((form) => ({ form, means: 'unknown' }));

/** Phrases that count from the day the text was published. */
export const RELATIVE: readonly RelativePhrase[] = [
  ...days('امروز، امشب، نن، نن شپه، اليوم، today، tonight', [0, 0]),
  ...days('دیروز، روز گذشته، دیشب، شام دیروز، شب گذشته، پرون، تېره ورځ، تیره ورځ، أمس، yesterday', [1, 1]),
  ...days('پریروز، بله ورځ، أول أمس، أول من أمس، the day before yesterday', [2, 2]),
  ...days('فردا، سبا، غدا، tomorrow', [-1, -1]),
  ...days('پس فردا، بعد غد، the day after tomorrow', [-2, -2]),
  ...days('چند روز پیش، چند روز قبل، څو ورځې مخکې، څو ورځې وړاندې', [7, 2], true),
  ...days('قبل أيام، منذ أيام، a few days ago، several days ago، days ago', [7, 2], true),
  ...days('چند روز گذشته، چند روز اخیر، روزهای اخیر، روزهای گذشته، تېرو ورځو', [7, 1], true),
  ...days('recent days، the past few days، the last few days، الأيام الماضية، الأيام الأخيرة', [7, 1], true),
  ...days('چند ساعت پیش، چند ساعت قبل، ساعاتی پیش، ساعاتی قبل، څو ساعته مخکې، hours ago', [1, 0], true),
  ...days('هفته گذشته، تیره اونۍ، تېره اونۍ، الأسبوع الماضي، last week، the past week', [13, 1], true),
  ...days('این هفته، هفته جاری، دا اونۍ، روانه اونۍ، هذا الأسبوع، this week', [6, -6], true),
  ...days('هفته آینده، راتلونکې اونۍ، الأسبوع المقبل، الأسبوع القادم، next week', [-1, -13], true),
  ...days('یک ماه گذشته، در یک ماه گذشته، the past month', [31, 1], true),
  ...days('ماه گذشته، تیره میاشت، تېره میاشت، الشهر الماضي، last month', [61, 1], true),
  ...days('این ماه، ماه جاری، دا میاشت، روانه میاشت، هذا الشهر، this month', [30, -30], true),
  ...days('ماه آینده، راتلونکې میاشت، الشهر المقبل، الشهر القادم، next month', [-1, -61], true),
  ...days(
    'چند هفته پیش، چند هفته قبل، چند هفته اخیر، څو اونۍ مخکې، a few weeks ago، weeks ago',
    [35, 14],
    true,
  ),
  ...days('چند ماه پیش، چند ماه قبل، څو میاشتې مخکې، a few months ago، months ago', [240, 60], true),
  ...years('امسال، سال جاری، سال روان، سږکال، سږ کال، روان کال، هذا العام، this year', 0),
  ...years('سال گذشته، پارسال، تېر کال، تیر کال، پروسږ کال، العام الماضي، السنة الماضية، last year', 1),
  ...years('سال آینده، راتلونکی کال، العام المقبل، العام القادم، next year', -1),
  ...unknown('روز بعد، روز قبل، روز پس از آن، یک روز بعد، یک روز پس از آن، روز پیش از آن، یک روز پیش از آن'),
  ...unknown('ورځ وروسته، یوه ورځ وروسته، ورځ مخکې، بله ورځ یې، في اليوم التالي'),
  ...unknown('the day before، the next day، the following day، a day later، a day earlier'),
  ...unknown('سال‌ها پیش، سالها قبل، چند سال پیش، چند سال قبل، years ago'),
  ...unknown('اخیرا، به تازگی، تازه، در این اواخر، وروستیو کې، په دې وروستیو کې، مؤخرا، recently'),
];

/** "Week" and "past", which push a weekday one week further back: "Thursday of last week". */
export const LAST_WEEK: readonly string[] = [
  ...[
    'هفته گذشته',
    'تیره اونۍ',
    'تېره اونۍ',
    'الأسبوع الماضي',
    'من الأسبوع الماضي',
    'of last week',
    'last week',
  ],
];
/** Beside a weekday: the one before the day of publication, never that day itself. */
export const PAST: readonly string[] = ['گذشته', 'تېره', 'تیره', 'الماضي', 'last', 'past'];
/** Beside a weekday: the one to come. */
export const COMING: readonly string[] = ['آینده', 'راتلونکې', 'المقبل', 'القادم', 'next', 'coming'];

/** Weekdays from Saturday, the first day of the week in Kabul; a stroke parts spellings. */
export const WEEKDAYS: readonly string[] = [
  'شنبه|شنبې|السبت|saturday',
  'یکشنبه|یک شنبه|یکشنبې|الأحد|sunday',
  'دوشنبه|دو شنبه|دوشنبې|الاثنين|الإثنين|monday',
  'سه شنبه|سه‌شنبه|سې شنبې|درېشنبې|الثلاثاء|tuesday',
  'چهارشنبه|چهار شنبه|څلورشنبه|څلورشنبې|الأربعاء|wednesday',
  'پنجشنبه|پنج شنبه|پنجشنبې|الخميس|thursday',
  'جمعه|جمعې|الجمعة|friday',
];

/** What a number of them is counted in. */
export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    hour: 'ساعت ساعته ساعات hour hours',
    day: 'روز ورځې ورځ ورځو يوم أيام يوما day days',
    week: 'هفته اونۍ اونیو أسبوع أسابيع أسبوعا week weeks',
    month: 'ماه میاشتې میاشت میاشتو شهر أشهر شهور شهرا month months',
    year: 'سال کاله کال کلونه کلونو سنة سنوات عام أعوام عاما year years',
  } satisfies Record<Unit, string>).flatMap(([unit, forms]) =>
    forms.split(' ').map((form): [string, Unit] => [form, unitOf(unit)]),
  ),
);

/** Behind a number of days: that long before the day of publication. */
export const AGO: readonly string[] = ['پیش', 'قبل', 'پیشتر', 'مخکې', 'وړاندې', 'ago'];
/** Before one, in Arabic. */
export const AGO_BEFORE: readonly string[] = ['قبل', 'منذ'];
/** Behind a number of days: all of them up to publication. */
export const LATELY: readonly string[] = ['گذشته', 'اخیر', 'الماضية', 'الأخيرة'];
/** Before one: the same, in English and Pashto. */
export const LATELY_BEFORE: readonly string[] = ['past', 'last', 'تېرو', 'تیرو'];
/** A number like any other before "ago": "a week ago". */
export const ONE: readonly string[] = ['a', 'an'];

function unitOf(name: string): Unit {
  const units: Readonly<Record<string, Unit>> = { hour: 'hour', day: 'day', week: 'week', month: 'month' };
  return units[name] ?? 'year';
}
