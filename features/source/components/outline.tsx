import type { SourcePageShape } from '@/features/source/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { Num } from '@/ui/num';

type Props = { readonly source: SourcePageShape; readonly locale: Locale };

/** All claims of the source in reading order, each a way to its words. */
export function Outline({ source: { claims }, locale }: Props) {
  const { reader } = messages(locale);
  if (claims.length === 0) return <p className="note-line">{reader.noClaims}</p>;
  return (
    <details className="claim-outline">
      <summary className="opens">
        {reader.outline}{' '}
        <span className="faint">
          <Num value={claims.length} locale={locale} />
        </span>
      </summary>
      <nav aria-label={reader.outline}>
        <ol>
          {claims.map(({ publicId, number, speaker, mode, against }) => (
            <li key={publicId}>
              <a href={`#claim-${publicId}`}>
                <span className={against.length > 0 ? 'n has-contra' : 'n'}>
                  <Num value={number} locale={locale} />
                </span>
                <span>
                  <ActorName names={speaker.names} locale={locale} />{' '}
                  <span className="faint">{term('modes', mode, locale)}</span>
                </span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
