import type { SpeakerPageShape } from '@/features/speaker/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { PairsSection } from './pairs-section';

type Props = { readonly speaker: SpeakerPageShape; readonly locale: Locale };

/** Contradictions between two statements of one speaker; a changed position stands apart, for it is no fault. */
export function OwnContradictions({ speaker: { own }, locale }: Props) {
  const { own: words } = messages(locale).speakers.page;
  const changed = own.filter(({ kind }) => kind === 'changed-position');
  const atOdds = own.filter(({ kind }) => kind !== 'changed-position');
  return (
    <>
      {atOdds.length > 0 && (
        <PairsSection id="own" title={words.title} intro={words.intro} pairs={atOdds} locale={locale} />
      )}
      {changed.length > 0 && (
        <PairsSection
          id="changed"
          title={words.changed}
          intro={words.changedIntro}
          pairs={changed}
          locale={locale}
        />
      )}
    </>
  );
}
