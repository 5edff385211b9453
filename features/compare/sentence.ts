import type { ClaimCard } from '@/features/claim/shape';
import { isolate } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { relationParts } from '@/i18n/vocabulary';
import { pickText } from '@/lib/local-text';
import { SLOT } from '@/ui/slot';
import type { ComparedLink } from './shape';

/** A piece of a sentence about two claims: words of ours, or a name with the language it is written in. */
export type SentencePiece = { readonly text: string; readonly lang: string | null };

type Voice = Pick<ClaimCard, 'speaker' | 'coSpeakers'>;
type Relation = Pick<ComparedLink, 'type' | 'kind' | 'assertedBy'>;

/** How two claims stand, in one fair sentence in the link's own direction, with "(with others)" where several speak: it leaves the verb as it is. */
export function relationPieces(
  relation: Relation,
  [from, to]: readonly [from: Voice, to: Voice],
  locale: Locale,
): readonly SentencePiece[] {
  const named = { ...relation, from: nameOf(from, locale).words, to: nameOf(to, locale).words };
  const pieces = relationParts(named, locale).flatMap(({ text, slot }) =>
    slot ? voicePieces(slot === 'from' ? from : to, locale) : [{ text, lang: null }],
  );
  return inSentenceCase(pieces);
}

/** A sentence of ours with the names of two voices at `{from}` and `{to}`, in pieces. */
export function saidOfBoth(
  text: string,
  [from, to]: readonly [from: Voice, to: Voice],
  locale: Locale,
): readonly SentencePiece[] {
  const pieces = text.split(/(\{from\}|\{to\})/).flatMap((piece) => {
    if (piece === '{from}') return voicePieces(from, locale);
    return piece === '{to}' ? voicePieces(to, locale) : [{ text: piece, lang: null }];
  });
  return inSentenceCase(pieces.filter(({ text: words }) => words !== ''));
}

/** The pieces as plain text, the names kept from disturbing the words around them. */
export function plainSentence(pieces: readonly SentencePiece[]): string {
  return pieces.map(({ text, lang }) => (lang === null ? text : isolate(text))).join('');
}

/** Who speaks, as a sentence names them. */
export function voicePieces(voice: Voice, locale: Locale): readonly SentencePiece[] {
  const { words, lang } = nameOf(voice, locale);
  const article = locale === 'en' ? articleBefore(words) : '';
  const [before = '', after = ''] =
    voice.coSpeakers.length === 0
      ? []
      : translator(locale)('compare.relations.withOthers', { name: SLOT }).split(SLOT);
  return [
    { text: before + article, lang: null },
    { text: words, lang },
    { text: after, lang: null },
  ].filter(({ text }) => text !== '');
}

/** Bodies whose English names are common nouns: "the Ministry of Defence", but "Amu TV" and "Amnesty International". */
const COMMON_NOUN =
  /\b(?:Taliban|Ministry|Department|Directorate|Embassy|Council|Government|Administration|Office|Commission|Committee|Agency|Court|Army|Police|Command|Assembly|Mission|Union|Nations|spokes(?:man|woman|person))\b/;
const HAS_OWN_ARTICLE = /^(?:The|A|An)\s|^\p{L}+[’']s\s/u;

/** "the " before an English name that wants it inside a sentence, else nothing. */
export function articleBefore(name: string): string {
  return COMMON_NOUN.test(name) && !HAS_OWN_ARTICLE.test(name) ? 'the ' : '';
}

function nameOf({ speaker }: Voice, locale: Locale): { words: string; lang: string } {
  return pickText(speaker.names, locale) ?? { words: '', lang: locale };
}

/** A sentence that begins with "the" begins with "The"; a name keeps its own letters. */
function inSentenceCase(pieces: readonly SentencePiece[]): readonly SentencePiece[] {
  const [first, ...rest] = pieces;
  if (!first || first.lang !== null) return pieces;
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}
