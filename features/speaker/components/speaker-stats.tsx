import type { SpeakerPageShape } from '@/features/speaker/shape';
import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { Num } from '@/ui/num';

type Props = { readonly speaker: SpeakerPageShape; readonly locale: Locale };

/** Counts, each with what it counts. Where several voices speak, the organisation's own come first. */
export function SpeakerStats({ speaker, locale }: Props) {
  const { organisation } = speaker;
  const t = translator(locale);
  const current = organisation?.voices.filter(({ isFormer }) => !isFormer).length ?? 0;
  const own: [
    name: 'claims' | 'sources' | 'contradictions' | 'voices' | 'parts' | 'inside',
    count: number,
  ][] = [
    ['claims', speaker.claimsTotal],
    ['sources', speaker.sourcesTotal],
    ['contradictions', speaker.contradictionsTotal],
  ];
  if (organisation && (current > 1 || speaker.parts.length > 0)) {
    own.unshift(['inside', organisation.inside.length]);
    own.unshift(['parts', speaker.parts.length]);
    own.unshift(['voices', current]);
  }
  return (
    <dl className="stats">
      {own
        .filter(([name, count]) => count > 0 || name === 'claims')
        .map(([name, count]) => (
          <div key={name} className={name === 'inside' ? 'contradicts' : undefined}>
            <dt>{t(`speakers.page.stats.${name}`, { count })}</dt>
            <dd>
              <Num value={count} locale={locale} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
