import { thirdPerson, VERBS } from './fa-verbs';

const words = (list: string): string[] => list.split('، ');
/** Each word of the first list with each of the second. */
const pairs = (first: string, second: string): string[] =>
  words(first).flatMap((one) => words(second).map((other) => `${one} ${other}`));

/** "On the basis of" with a noun of saying behind it makes whoever follows the speaker, not a document. */
export const SPEECH_SOURCES: readonly string[] = pairs(
  'بر اساس، براساس، به اساس، بر بنیاد، بربنیاد، بر مبنای، بر پایه، بنا بر، بنابر، بنا به، طبق، مطابق، مطابق به، از روی، حسب',
  'گفته، گفته ی، گفتهی، گفته های، گفتههای، اظهارات، اظهار، سخنان، اعلام، ادعای، ادعاهای، اعتراف، شهادت، نوشته، نوشته ی',
);

const SAYING =
  'بیان، تاکید بر، تاکید به، تاکید، اشاره به، اعلام، اذعان به، اذعان بر، هشدار نسبت به، هشدار به، یادآوری، تصریح، تصریح بر، اظهار، ادعای، اعتراف به، گفتن، ذکر، ابراز نگرانی از، ابراز امیدواری از، ابراز امیدواری به، ابراز تاسف از، ابراز خرسندی از، استدلال به، توضیح، استناد به، افزودن، عنوان، طرح، انتقاد از، خاطرنشان کردن، گلایه از، ابراز این';
const THAT = 'اینکه، این که، آنکه، آن که، این مطلب که، این نکته که، این موضوع که، این ادعا که، این باور که';

/** "Stating that …", beside the verb of the sentence. */
export const CONVERBS: readonly string[] = pairs(pairs('با، ضمن', SAYING).join('، '), THAT);

const NOT_DONE = [
  'نکرد',
  'نکرده است',
  'ننمود',
  'نکردند',
  'نکرده اند',
  'نداد',
  'نداده است',
  'ندادند',
  'نداده اند',
];
const DONE = [VERBS.do, VERBS.perform, VERBS.train].flatMap((verb) =>
  thirdPerson(verb).map(({ form }) => form),
);

const GAVE = thirdPerson(VERBS.give).map(({ form }) => form);
const LEFT = [VERBS.do, VERBS.perform].flatMap((verb) => thirdPerson(verb).map(({ form }) => `ترک ${form}`));

/** What those do who say nothing, or no more, and what nobody says. */
export const SILENCES: readonly string[] = [
  ...pairs('خودداری، خود داری، امتناع، اجتناب، پرهیز', DONE.join('، ')),
  ...pairs(
    'پاسخ، جواب، توضیح، جزییات، جزییات بیشتر، جزییات بیشتری، معلومات بیشتر، معلومات بیشتری، اطلاعات بیشتر، اطلاعات بیشتری، توضیح بیشتر، توضیح بیشتری، توضیحات، توضیحات بیشتر، توضیحاتی، پاسخی، جوابی، توضیحی، جزییاتی، اظهار نظر، اظهارنظر، اظهار نظری، ارایه، ارائه، اشاره، اشاره ای',
    NOT_DONE.join('، '),
  ),
  ...pairs('نشست را، جلسه را، تالار را، محل را، کنفرانس را، گفتگو را، مصاحبه را', LEFT.join('، ')),
  ...pairs(
    'به سخنانش پایان، به سخنان خود پایان، به گفتگو پایان، به مصاحبه پایان، به نشست پایان',
    GAVE.join('، '),
  ),
  ...words('انتظار میرود، پیش بینی میشود، تخمین زده میشود، برآورد میشود، به نظر میرسد'),
  ...words('چیزی نگفت، چیزی نگفته است، نگفت، نگفته است، نگفتند'),
];
