import { ADDRESSES } from './direction';

/** The languages we tell apart; `fa` is Persian that might be from either side of the border, `und` is none of them. */
export type GuessedLanguage = 'fa-AF' | 'fa-IR' | 'fa' | 'ps' | 'ar' | 'ur' | 'en' | 'und';

export interface LanguageGuess {
  readonly lang: GuessedLanguage;
  /** From 0 to 1: how far the evidence for it outweighs that for the next. */
  readonly confidence: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The commonest short words of each language: a text of a few lines holds several. */
const COMMON = {
  fa: words(
    'است که در از به را این آن با برای می های ها شده بود کرد کرده اند خود یک و تا هم نیز شد گفت گفته باید او من ما آنها هستم هستند نیست ندارد دارد بر هر',
  ),
  ps: words('د په چې له او کې ته دی دې هم يې یې شوې شوي وي کړي کړې سره پر څخه چی دا هغه ده وو خو'),
  ar: words('في من على أن إلى التي الذي عن مع هذا هذه كان قال وقال لم لا ما بعد بين قد كما ولا و أو إن'),
  ur: words('کے کی میں ہے کا نے سے کو پر اور ہیں یہ کہ تھا گیا'),
  en: words(
    'the of and to in that is was for on with as it by he at from his be has are said an which this will not they we our who have were their you i but',
  ),
} as const;

/** Letters that only one of them writes. */
const LETTERS = {
  fa: /[پچژگ]/gu,
  ps: /[ټډړږښڼېۍځڅګ]/gu,
  ar: /[ةىكأإ]/gu,
  ur: /[ٹڈڑےںہ]/gu,
  // Kurdish and Uyghur, which we have no words for.
  und: /[ێۆڵڕڤەۇۈۋ]/gu,
} as const;

/** Words that are spelt or used on one side of the border only; joiners left out. */
const AFGHAN = words(
  'امریکا تویتر تویت ولایت والی ولسوال ولسوالی شاروال سارنوال پوهنتون شفاخانه مکتب مکاتب جنوری فبروری مارچ اپریل جون جولای اگست سپتمبر اکتوبر نومبر دسمبر حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت استند نموده گردیده معارف صحت قوماندان برتانیه جرمنی خبرنامه باشندگان هژده کلتور پالیسی کمپاین',
);
const IRANIAN = words(
  'آمریکا توییتر توییت استان استاندار فرماندار شهردار دادستان دانشگاه بیمارستان مدرسه مدارس ژانویه فوریه مارس آوریل ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر بهمن اسفند هستند بریتانیا آلمان بیانیه ساکنان فرهنگ سیاست کارزار تومان',
);

const WORD = /[\p{L}\p{M}]+/gu;
/** Language shows in the first words; a whole book is not read. */
const MOST_LETTERS = 20_000;

/**
 * The language a text is written in, with how sure that is. Where Persian shows no side of the border it is `fa`.
 * An editor's choice goes before it.
 *
 * @example guessLanguage('او گفت که ولایت کابل آرام است').lang // => 'fa-AF'
 */
export function guessLanguage(text: string): LanguageGuess {
  const found =
    text.slice(0, MOST_LETTERS).replaceAll('\u200c', '').replace(ADDRESSES, ' ').toLowerCase().match(WORD) ??
    [];
  const scores = scoresOf(found);
  const [best, next] = scores.sort((one, other) => other.score - one.score);
  if (best === undefined || best.lang === 'und' || best.score < 0.02) return { lang: 'und', confidence: 0 };
  const confidence = certainty(best.score, next?.score ?? 0) * weight(best.score * found.length);
  // Where two languages speak for it alike, it is neither.
  if (confidence === 0) return { lang: 'und', confidence };
  return best.lang === 'fa' ? withSide(found, confidence) : { lang: best.lang, confidence };
}

/** For each language the share of its common words, and of words with its own letters. */
function scoresOf(found: readonly string[]) {
  const all = found.join(' ');
  const share = (count: number): number => count / Math.max(1, found.length);
  const lettersOf = (pattern: RegExp): number => share(all.match(pattern)?.length ?? 0);
  const commonOf = (common: ReadonlySet<string>): number =>
    share(found.filter((word) => common.has(word)).length);
  return [
    { lang: 'fa' as const, score: commonOf(COMMON.fa) + lettersOf(LETTERS.fa) / 4 },
    { lang: 'ps' as const, score: commonOf(COMMON.ps) + lettersOf(LETTERS.ps) },
    { lang: 'ar' as const, score: commonOf(COMMON.ar) + lettersOf(LETTERS.ar) / 4 },
    { lang: 'ur' as const, score: commonOf(COMMON.ur) + lettersOf(LETTERS.ur) },
    { lang: 'en' as const, score: commonOf(COMMON.en) },
    { lang: 'und' as const, score: lettersOf(LETTERS.und) },
  ];
}

/** How much so many signs of a language are worth: one says little, ten say nearly all. */
const weight = (signs: number): number => signs / (signs + 1);

const certainty = (best: number, next: number): number => (best - next) / (best + next);

function withSide(found: readonly string[], confidence: number): LanguageGuess {
  const afghan = found.filter((word) => AFGHAN.has(word)).length;
  const iranian = found.filter((word) => IRANIAN.has(word)).length;
  const sure = afghan + iranian === 0 ? 0 : Math.abs(afghan - iranian) / (afghan + iranian);
  if (sure < 0.3) return { lang: 'fa', confidence };
  return { lang: afghan > iranian ? 'fa-AF' : 'fa-IR', confidence: confidence * (0.5 + sure / 2) };
}
