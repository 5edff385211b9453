import type { AccordingForm, Act, CueForm, LanguageTable, MediumForm } from './types';

const words = (list: string): string[] => list.split('، ');
const PLAIN = {
  kind: 'say',
  act: 'assertion',
  bare: false,
  passive: false,
  hedge: false,
  plural: null,
} as const;
/** Each verb also stands with "and" or "so" written to it. */
const cues = (list: string, extra: Partial<CueForm> = {}): CueForm[] =>
  words(list).flatMap((form) =>
    ['', 'و', 'ف'].map((prefix) => ({ ...PLAIN, ...extra, form: `${prefix}${form}` })),
  );
const act = (which: Act): Partial<CueForm> => ({ act: which });
const according = (kind: AccordingForm['kind'], list: string): AccordingForm[] =>
  words(list).flatMap((form) => ['', 'و'].map((prefix) => ({ form: `${prefix}${form}`, kind })));
const media = (medium: MediumForm['medium'], list: string): MediumForm[] =>
  words(list).map((form) => ({ form, medium }));

/** Standard Arabic as news agencies write it: the verb first, then who says it. */
export const ARABIC: LanguageTable = {
  order: 'verb-first',
  cues: [
    ...cues('يقال، قيل، ذكر أن، أفيد', { passive: true }),
    ...cues(
      'قال، قالت، قالوا، يقول، تقول، يقولون، صرح، صرحت، يصرح، أضاف، أضافت، يضيف، تابع، تابعت، أوضح، أوضحت، يوضح',
    ),
    ...cues(
      'أكد، أكدت، يؤكد، تؤكد، أعلن، أعلنت، يعلن، ذكر، ذكرت، كتب، كتبت، غرد، أشار، أشارت، يشير، لفت، نوه، أفاد، أفادت',
    ),
    ...cues(
      'شدد، شددت، يشدد، اعتبر، اعتبرت، يعتبر، يرى، ترى، يجادل، تجادل، كشف، كشفت، اعترف، أبلغ، أجاب، رد قائلا، بين، أردف',
    ),
    ...cues('قائلا، قائلة، مضيفا، مضيفة، مشيرا، مشيرة، مؤكدا، مؤكدة، موضحا، لافتا، معتبرا، مشددا'),
    ...cues('زعم، زعمت، يزعم، ادعى، ادعت، يدعي', { hedge: true }),
    ...cues('حذر، حذرت، يحذر، محذرا', act('warning')),
    ...cues('وعد، وعدت، تعهد، تعهدت', act('promise')),
    ...cues('طالب، طالبت، دعا، دعت', act('demand')),
    ...cues('توقع، توقعت، يتوقع', act('prediction')),
    ...cues('قدر، قدرت، تقدر، يقدر', act('estimate')),
    ...cues('أظهر، أظهرت، تظهر، يظهر، تشير البيانات', { kind: 'show' }),
    ...cues('نفى، نفت، ينفي، رفض، رفضت', { kind: 'act', act: 'denial' }),
    ...cues('اتهم، اتهمت، يتهم', { kind: 'act', act: 'accusation' }),
  ],
  notCues: [],
  nounBefore: words('من، في، إلى، عن، على، هذا، هذه، ذلك'),
  negations: words('لم، لا، لن، ما'),
  questions: words('لماذا، كيف، هل، متى، أين، ما إذا'),
  that: words('أن، إن، بأن، أنه، أنها، إنه، إنها، بأنه، بأنها، أنهم، إنهم، أنهما، وأن، بأنهم'),
  thatOfDemand: [],
  officesOf: words('متحدث، المتحدث، الناطق، ناطق، سفير، مبعوث، وزير، رئيس، قائد'),
  firstPerson: /^(?:نحن|أنا)$/u,
  and: words('و، لكن، ولكن'),
  pronouns: [
    ...words('هو، هي').map((form) => ({ form, plural: false })),
    ...words('هم').map((form) => ({ form, plural: true })),
  ],
  openers: words(
    'لكن، ولكن، كما، وفي، في غضون ذلك، من جهته، من جهتها، من جانبه، من ناحية أخرى، بدوره، لهذا الغرض، وقد، قد',
  ),
  adjuncts: words(
    'في، من، إلى، على، عن، مع، بعد، قبل، خلال، عقب، منذ، حول، بين، ضد، عبر، لدى، أثناء، أمام، وسط، إثر، حتى، الذي، التي، الذين، أمس، اليوم، يوم، مرارا، مجددا، أيضا، لوكالة، للصحفيين، للصحافيين، لها، له، لهم، بشأن، تعليقا، ردا، بموسكو',
  ),
  adjunctEnding: /^$/u,
  times: words('الاثنين، الثلاثاء، الأربعاء، الخميس، الجمعة، السبت، الأحد، أمس، اليوم'),
  demonstratives: words('هذا، هذه، ذلك، تلك، هؤلاء'),
  roles: words(
    'وزير، وزيرة، رئيس، الرئيس، رئيسة، المتحدث، متحدث، الناطق، ناطق، مسؤول، مسؤولون، المسؤول، قائد، زعيم، مدير، سفير، نائب، أمين، الأمين العام، مستشار، المبعوث، محلل، خبير، شهود',
  ),
  rolesLead: true,
  roleLinks: [],
  titles: words('السيد، السيدة، الدكتور، اللواء، الجنرال، الشيخ'),
  documents: words('رسالة، تقرير، بيان، وثيقة، دراسة، استطلاع، بيانات، إحصاءات'),
  according: [
    ...according(
      'speech',
      'وفقا، وفقا لما كشفه، وفقا لما ذكره، طبقا، طبقا لما ذكره، بحسب، حسب، حسبما قال، حسبما ذكر، على حد قول، حسب تصريحات، بحسب تصريحات',
    ),
    ...according('relay', 'نقلا عن، كما نقلت، وفقا لما ذكرته، طبقا لما ذكرته، حسبما ذكرت، حسبما أفادت'),
  ],
  breaks: [],
  subordinators: words('بينما، فيما'),
  splitBreaks: [],
  finite: words('كان، كانت، يكون، تكون'),
  finiteEnding: /./u,
  finitePattern: /^$/u,
  finitePrefixes: [],
  finiteBehindPrefix: /^$/u,
  participleEnding: /^$/u,
  media: [
    ...media('social-post', 'تغريدة، تويتر، فيسبوك، منصة إكس، تلغرام'),
    ...media('broadcast', 'التلفزيون، تلفزيون، إذاعة، قناة'),
    ...media('interview', 'مقابلة، حوار'),
    ...media('letter', 'رسالة'),
    ...media('hearing', 'جلسة استماع'),
    ...media('statement', 'بيان، مؤتمر صحفي، مؤتمر صحافي'),
  ],
  objectMarkers: [],
  including: words('بمن فيهم'),
  within: words('في'),
  claimNouns: words('ادعاءات، مزاعم'),
  claimLinks: words('بأن'),
  verdicts: [],
  accordingBehind: [],
};
