import type { Act, CueForm, LanguageTable, MediumForm } from './types';

const words = (list: string): string[] => list.split('، ');
const PLAIN = {
  kind: 'say',
  act: 'assertion',
  bare: false,
  passive: false,
  hedge: false,
  plural: null,
} as const;
const cues = (list: string, extra: Partial<CueForm> = {}): CueForm[] =>
  words(list).map((form) => ({ ...PLAIN, ...extra, form }));
/** A noun with the verbs that carry it, with or without the clitic of the subject between. */
const carried = (nouns: string, verbs: string, extra: Partial<CueForm> = {}): CueForm[] =>
  words(nouns).flatMap((noun) =>
    words(verbs).flatMap((verb) => cues(`${noun} ${verb}، ${noun} یې ${verb}، یې ${noun} ${verb}`, extra)),
  );
const act = (which: Act): Partial<CueForm> => ({ act: which });
const media = (medium: MediumForm['medium'], list: string): MediumForm[] =>
  words(list).map((form) => ({ form, medium }));

const DO = 'وکړ، وکړه، کړی، کړې، کړی دی، کړې ده، کوي، کړ، کړه';

/** Pashto. Letters are folded for matching only: the text keeps its five yehs. */
export const PASHTO: LanguageTable = {
  order: 'verb-final',
  cues: [
    ...cues('ویل شوي، ویل شوي دي، ویل کېږي، ویل کیږي، ویل شوي چې', { passive: true }),
    ...cues(
      'په ډاګه کړې، په ډاګه کړې ده، په ډاګه کړې وه، په ډاګه یې کړې، څرګنده کړې ده، زیاته کړې ده، زیاته کړې وه',
    ),
    ...cues('وویل، ویلي، ویلي دي، ویلي وو، ویلي و، وايي، وایي، وای، ویل، یې وویل، یې ویلي، یې ویلي دي', {
      bare: true,
    }),
    ...cues('لیکلي، لیکلي دي، ولیکل، لیکي، یې لیکلي'),
    ...cues('زیاته کړه، زیاته یې کړه، زیاتوي، زیاته کړې'),
    ...cues('څرګنده کړه، څرګندوي، څرګنده یې کړه، څرګنده کړې، په ډاګه کړه، په ګوته کړه'),
    ...carried('ټینګار، تاکید، یادونه، اشاره، اعلان، استدلال، اعتراف، تایید، خبرې', DO),
    ...carried('ادعا', DO, { hedge: true }),
    ...carried('خبر، راپور، ډاډ، ځواب، معلومات', 'ورکړ، ورکړی، ورکړی دی، ورکوي'),
    ...carried('خبرداری، اخطار', 'ورکړ، ورکړی، ورکړی دی، ورکوي', act('warning')),
    ...carried('ژمنه', DO, act('promise')),
    ...carried('غوښتنه، سپارښتنه', DO, act('demand')),
    ...carried('اټکل، اټکلونه، تخمین', DO, act('estimate')),
    ...cues(
      'زور واچاوه، زور واچولو، زور اچوي، زور اچولی، نیوکه وکړه، اندېښنه وښوده، هیله وښوده، ژمنه یې کړې',
    ),
    ...cues('باور لري، په دې باور دی، په دې باور دي'),
    ...cues('ښيي، ښکاري، په ډاګه کوي', { kind: 'show' }),
    ...cues('راغلي، راغلي دي، لیکل شوي، لیکل شوي دي', { kind: 'document' }),
    ...cues(
      'رد کړ، رد کړه، رد کړی، رد کړي، رد کړي دي، ردوي، یې رد کړ، یې رد کړه، یې رد کړل، بې اساسه وبلل، بې اساسه وبللې، بې اساسه وباله، جعلي وبلل، جعلي بللې، جعلي بللې وه، بې بنسټه وبلل، بې بنسټه وبللې',
      {
        kind: 'act',
        act: 'denial',
      },
    ),
    ...cues('متهم کړ، متهمه کړه، متهم کړی، متهمه کړې، تورن کړ، تورنوي', { kind: 'act', act: 'accusation' }),
  ],
  notCues: words('خبرې اترې، مرکه'),
  nounBefore: [],
  negations: words('نه، ندي'),
  questions: words('ولې، څنګه، ایا، آیا، چېرته، کله'),
  that: words('چې، چی'),
  thatOfDemand: [],
  officesOf: [],
  firstPerson: /^(?:موږ|زه|مونږ)$/u,
  and: words('او، خو، مګر'),
  pronouns: [
    ...words('ده، هغه، هغې، نوموړي، نوموړی، نوموړې، دې').map((form) => ({ form, plural: false })),
    ...words('دوی، هغوی، دوي، نوموړو').map((form) => ({ form, plural: true })),
  ],
  openers: words(
    'خو، او، همدارنګه، همدا راز، همدې حال کې، کې چې، تر دې مخکې، وروسته، بیا، له بلې خوا، د یادونې وړ',
  ),
  adjuncts: words(
    'په، له، تر، پر، لپاره، سره، کې، ته، څخه، وروسته، مخکې، مخکی، پورې، لاندې، باندې، پرته، تر څو، ترڅو، کله، لکه، چې، که، نن، پرون، یې، هم، بیا، مکرره، همدارنګه، داسې',
  ),
  adjunctEnding: /^$/u,
  times: words('نن، پرون، شنبې، یکشنبې، دوشنبې، جمعې، تیره اونۍ، تېره اونۍ، ورځ، اونۍ، میاشت'),
  demonstratives: words('دا، دغه'),
  roles: words(
    'وزیر، ولسمشر، صدراعظم، صدر اعظمې، ویاند، ویندوی، مشر، مرستیال، قوماندان، استازی، چارواکی، چارواکي، چارواکو، والي، رییس، سفیر، غړی، شنونکی، خبریال',
  ),
  rolesLead: false,
  roleLinks: [],
  titles: words('ښاغلی، ښاغلي، مېرمن، آغلې، ډاکټر، مولوي، ملا، جنرال'),
  documents: words('لیک، راپور، راپورونو، راپورونه، اعلامیه، خپرونه، سند، کتاب، شمېرې، سروې'),
  according: [],
  of: ['د'],
  breaks: words('په داسې حال، حال دا چې'),
  subordinators: [],
  splitBreaks: [],
  finite: words(
    'دی، ده، دي، وو، و، وه، شو، شوه، شول، شوي، کړ، کړه، کړل، کوي، کېږي، کیږي، شي، وي، لري، لرو، لرم، نیسي، اوسي، راغلي، ورسوي',
  ),
  finiteEnding: /(?:ی|ه|ل|و|م|دی|ړ)$/u,
  finitePattern: /^$/u,
  finitePrefixes: [],
  finiteBehindPrefix: /^$/u,
  participleEnding: /^$/u,
  media: [
    ...media('social-post', 'ټویټر، ټویټ، فېسبوک، ایکس، ټیلیګرام'),
    ...media('broadcast', 'تلویزیون، راډیو'),
    ...media('interview', 'مرکه، مرکه کې'),
    ...media('letter', 'لیک'),
    ...media('statement', 'اعلامیه، خبري ناسته، خبري کنفرانس'),
  ],
  objectMarkers: [],
  including: words('په شمولو د'),
  within: words('په'),
  claimNouns: words('ادعا'),
  claimLinks: words('چې'),
  verdicts: [],
  accordingBehind: words(
    'وینا پر بنسټ، وینا له مخې، په وینا، په خبره، له قوله، خبرو له مخې، پر بنسټ، له مخې',
  ),
};
