import { endsOf } from '@/features/compare/links';
import { relationPieces } from '@/features/compare/sentence';
import type { ComparedLink, ComparisonShape } from '@/features/compare/shape';
import type { Locale } from '@/i18n/languages';
import { SentenceText } from './sentence-text';

type Props = {
  readonly link: ComparedLink;
  readonly claims: ComparisonShape['claims'];
  readonly locale: Locale;
};

/** How two of the claims stand, in one fair sentence that keeps the link's own direction. */
export function ComparedSentence({ link, claims, locale }: Props) {
  const ends = endsOf(link, claims);
  return ends && <SentenceText pieces={relationPieces(link, ends, locale)} locale={locale} />;
}
