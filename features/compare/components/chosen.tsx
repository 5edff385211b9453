import { SpeakerName } from '@/features/claim/components/speaker-line';
import type { ClaimPageShape } from '@/features/claim/shape';
import { movedEarlier } from '@/features/compare/address';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { cutWords } from '@/ui/cut-words';
import { Icon } from '@/ui/icon';
import { langAttributes } from '@/ui/lang';
import { comparePath } from '@/ui/paths';
import { letterAt } from './letters';
import { Letter } from './pair';

/** As many letters of a quote as tell it apart. */
const BEGINNING = 42;

type Props = { readonly claims: readonly ClaimPageShape[]; readonly locale: Locale };

/** The claims chosen, in order, each with the links that take it away or put it earlier. */
export function Chosen({ claims, locale }: Props) {
  const t = translator(locale);
  const ids = claims.map(({ publicId }) => publicId);
  return (
    <ol className="chips chosen" aria-label={messages(locale).compare.picker.chosen}>
      {claims.map((claim, index) => {
        const letter = letterAt(index, locale);
        const begun = cutWords(claim.quote, BEGINNING);
        return (
          <li key={claim.publicId} className="chip">
            <Letter>{letter}</Letter>
            <span>
              <SpeakerName claim={claim} locale={locale} />
            </span>
            {claims.length !== 2 && (
              <bdi className="chosen-words" {...langAttributes(claim.lang)}>
                {begun === null ? claim.quote : `${begun} …`}
              </bdi>
            )}
            {index > 0 && claims.length > 2 && (
              <a href={comparePath(locale, movedEarlier(ids, index))}>
                <Icon name="swap" />
                <span className="sr">{t('compare.moveUp', { letter })}</span>
              </a>
            )}
            <a
              href={comparePath(
                locale,
                ids.filter((id) => id !== claim.publicId),
              )}
            >
              <Icon name="close" />
              <span className="sr">{t('compare.removeClaim', { letter })}</span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}
