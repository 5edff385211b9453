import type { ActorRef } from '@/features/claim/shape';
import type { SpeakerPair } from '@/features/topic/pairs-between';
import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { kindOf } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { Num } from '@/ui/num';
import { comparePath, speakerPath } from '@/ui/paths';

type Props = {
  readonly pairs: readonly SpeakerPair[];
  readonly speakers: ReadonlyMap<string, ActorRef>;
  readonly locale: Locale;
};

/** The map as a table: which two speakers, how many contradictions, and each of them. */
export function MapTable({ pairs, speakers, locale }: Props) {
  const { map } = messages(locale).topics;
  return (
    <table className="twin twin-pairs" aria-labelledby="map-table">
      <thead>
        <tr>
          <th scope="col">{map.one}</th>
          <th scope="col">{map.other}</th>
          <th scope="col">{map.count}</th>
          <th scope="col">{map.which}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ one, other, count, arcs }) => (
          <tr key={`${one} ${other}`}>
            <td>
              <Name speaker={speakers.get(one)} locale={locale} />
            </td>
            <td>{one === other ? map.itself : <Name speaker={speakers.get(other)} locale={locale} />}</td>
            <td>
              <Num value={count} locale={locale} />
            </td>
            <td>
              <ul>
                {arcs.map((entry) => (
                  <li key={entry.arc.linkPublicId}>
                    <Which {...entry} locale={locale} />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Name({ speaker, locale }: { readonly speaker: ActorRef | undefined; readonly locale: Locale }) {
  if (!speaker) return null;
  return (
    <a href={speakerPath(locale, speaker.publicId)}>
      <ActorName names={speaker.names} locale={locale} />
    </a>
  );
}

function Which({ arc, from, to, locale }: SpeakerPair['arcs'][number] & { readonly locale: Locale }) {
  return (
    <a className="link" href={comparePath(locale, [from.publicId, to.publicId])}>
      {translator(locale)('topics.map.pair', {
        one: formatOrdinal(from.number, locale),
        two: formatOrdinal(to.number, locale),
        kind: kindOf('contradicts', arc.kind, locale).name,
      })}
    </a>
  );
}
