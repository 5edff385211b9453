/**
 * Forms of Iranian Persian that a Dari text of ours must not use, each with the Afghan one.
 *
 * A form that ends in "-" is refused at the start of any word ("آمریکا-" also catches "آمریکایی"); others only whole.
 * Words of a source stand in quotation marks and are never changed: they are not searched.
 */
export const IRANIAN_FORMS: ReadonlyArray<readonly [iranian: string, afghan: string]> = [
  ['آمریکا-', 'امریکا'],
  ['توییتر-', 'تویتر'],
  ['توئیت-', 'تویت'],
  ['توییت-', 'تویت'],
  ['مسئول-', 'مسوول'],
  ['مسؤول-', 'مسوول'],
  ['ژنرال-', 'جنرال'],
  ['ژانویه-', 'جنوری'],
  ['فوریه-', 'فبروری'],
  ['مارس', 'مارچ'],
  ['آوریل-', 'اپریل'],
  ['ژوئن-', 'جون'],
  ['ژوئیه-', 'جولای'],
  ['اوت', 'اگست'],
  ['سپتامبر-', 'سپتمبر'],
  ['اکتبر-', 'اکتوبر'],
  ['نوامبر-', 'نومبر'],
  ['دسامبر-', 'دسمبر'],
  ['فروردین-', 'حمل'],
  ['اردیبهشت-', 'ثور'],
  ['خرداد-', 'جوزا'],
  ['تیر', 'سرطان'],
  ['مرداد-', 'اسد'],
  ['شهریور-', 'سنبله'],
  ['مهر', 'میزان'],
  ['آبان-', 'عقرب'],
  ['آذر', 'قوس'],
  ['دی', 'جدی'],
  ['بهمن-', 'دلو'],
  ['اسفند-', 'حوت'],
  ['وزارت کشور-', 'وزارت داخله'],
  ['وزیر کشور-', 'وزیر داخله'],
  ['استاندار-', 'والی'],
  ['استان', 'ولایت'],
  ['ارتش-', 'اردو'],
  ['نخست\u200cوزیر-', 'صدراعظم'],
  ['دادگاه-', 'محکمه'],
  ['دانشگاه-', 'پوهنتون'],
  ['بیمارستان-', 'شفاخانه'],
  ['فرودگاه-', 'میدان هوایی'],
  ['درصد-', 'فیصد'],
  ['کپی-', 'کاپی'],
  ['چسباند-', 'چسپاند'],
  ['آلمان-', 'جرمنی'],
  ['ازبک-', 'اوزبیک'],
  ['وب\u200cسایت-', 'ویب\u200cسایت'],
  ['کارزار-', 'کمپاین'],
  ['اشتراک\u200cگذاری-', 'شریک\u200cسازی'],
  ['به اشتراک بگذار-', 'شریک ساختن'],
  ['رایانه-', 'کمپیوتر'],
  ['جزئی-', 'قسمی'],
  ['بارگذاری-', 'گذاشتن'],
  ['گزینه-', 'انتخاب'],
];

/** The Iranian forms found in a Dari text, outside quotation marks. */
export function findIranianForms(text: string): readonly string[] {
  const ours = text.replaceAll(/«[^«»]*»/gu, ' ');
  return IRANIAN_FORMS.filter(([form]) => matcher(form).test(ours)).map(([form]) => form);
}

function matcher(form: string): RegExp {
  const isStem = form.endsWith('-');
  const letters = isStem ? form.slice(0, -1) : form;
  return new RegExp(`(?<![\\p{L}\\p{M}])${letters}${isStem ? '' : '(?![\\p{L}\\p{M}\\u200c])'}`, 'u');
}
