/** A Persian verb by its two stems, from which all its forms are built. */
export interface Verb {
  readonly past: string;
  readonly present: string;
  /** The third person singular present where it is irregular. */
  readonly presentThird?: string;
}

export interface VerbForm {
  readonly form: string;
  readonly plural: boolean | null;
}

/** The verbs that carry a saying, alone or behind a noun. */
export const VERBS = {
  say: { past: 'گفت', present: 'گوی', presentThird: 'گوید' },
  write: { past: 'نوشت', present: 'نویس' },
  pen: { past: 'نگاشت', present: 'نگار' },
  add: { past: 'افزود', present: 'افزای', presentThird: 'افزاید' },
  ask: { past: 'پرسید', present: 'پرس' },
  accept: { past: 'پذیرفت', present: 'پذیر' },
  do: { past: 'کرد', present: 'کن' },
  perform: { past: 'نمود', present: 'نمای', presentThird: 'نماید' },
  have: { past: 'داشت', present: 'دار' },
  give: { past: 'داد', present: 'ده' },
  make: { past: 'ساخت', present: 'ساز' },
  strike: { past: 'زد', present: 'زن' },
  become: { past: 'شد', present: 'شو' },
  grow: { past: 'گردید', present: 'گرد' },
  eat: { past: 'خورد', present: 'خور' },
  train: { past: 'ورزید', present: 'ورز' },
  call: { past: 'خواند', present: 'خوان' },
  want: { past: 'خواست', present: 'خواه' },
  tie: { past: 'بست', present: 'بند' },
  bring: { past: 'آورد', present: 'آور' },
  put: { past: 'گذاشت', present: 'گذار' },
  come: { past: 'آمد', present: 'آی', presentThird: 'آید' },
  find: { past: 'دریافت', present: 'دریاب' },
  carry: { past: 'برد', present: 'بر' },
  reach: { past: 'رسید', present: 'رس' },
  take: { past: 'گرفت', present: 'گیر' },
  know: { past: 'دانست', present: 'دان' },
  name: { past: 'نامید', present: 'نام' },
  count: { past: 'شمرد', present: 'شمار' },
  suppose: { past: 'پنداشت', present: 'پندار' },
  bid: { past: 'فرمود', present: 'فرمای', presentThird: 'فرماید' },
  convey: { past: 'رساند', present: 'رسان' },
  go: { past: 'رفت', present: 'رو' },
  entrust: { past: 'سپرد', present: 'سپار' },
} as const satisfies Record<string, Verb>;

/** "To be" as it stands behind an adjective: "is of the opinion". */
export const BE_FORMS: readonly VerbForm[] = [
  ...['است', 'هست', 'بود', 'بوده است', 'میباشد', 'شده است'].map((form) => ({ form, plural: false })),
  ...['اند', 'هستند', 'استند', 'بودند', 'بوده اند', 'میباشند'].map((form) => ({ form, plural: true })),
];

/**
 * The third person forms of a verb: past, imperfect, perfect with and without "is", pluperfect, present, future.
 * The prefix "می" is written joined: the matcher does not see spaces.
 *
 * @example thirdPerson(VERBS.say).map(({ form }) => form) // => ['گفت', 'گفتند', 'میگفت', …]
 */
export function thirdPerson({ past, present, presentThird }: Verb): VerbForm[] {
  const singular = [past, `می${past}`, `${past}ه`, `${past}ه است`, `${past}ه بود`, `خواهد ${past}`];
  const plural = [`${past}ند`, `می${past}ند`, `${past}ه اند`, `${past}ه بودند`, `خواهند ${past}`];
  const third = presentThird ?? `${present}د`;
  return [
    ...[...singular, `می${third}`].map((form) => ({ form, plural: form === `${past}ه` ? null : false })),
    ...[...plural, `می${present}ند`].map((form) => ({ form, plural: true })),
    ...(past === VERBS.have.past ? bareHave() : []),
  ];
}

/**
 * The third person forms of a verb with "not", which is written joined to it.
 *
 * @example negated(VERBS.accept).map(({ form }) => form) // => ['نپذیرفت', 'نمیپذیرفت', …, 'نمیپذیرد', …]
 */
export function negated({ past, present, presentThird }: Verb): VerbForm[] {
  const singular = [`ن${past}`, `نمی${past}`, `ن${past}ه است`, `نخواهد ${past}`];
  const plural = [`ن${past}ند`, `نمی${past}ند`, `ن${past}ه اند`, `نخواهند ${past}`, `نمی${present}ند`];
  return [
    ...[...singular, `نمی${presentThird ?? `${present}د`}`].map((form) => ({ form, plural: false })),
    { form: `ن${past}ه`, plural: null },
    ...plural.map((form) => ({ form, plural: true })),
  ];
}

/** "To have" stands in the present without its prefix. */
function bareHave(): VerbForm[] {
  return [
    { form: 'دارد', plural: false },
    { form: 'دارند', plural: true },
  ];
}
