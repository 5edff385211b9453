import type { OutletPageShape } from '@/features/outlet/shape';
import { OtherNames } from '@/features/speaker/components/other-names';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { ActorName } from '@/ui/actor-name';
import { Local } from '@/ui/local';
import { Num } from '@/ui/num';
import { sourcesPath, speakerPath } from '@/ui/paths';

type Props = { readonly outlet: OutletPageShape; readonly locale: Locale };

/** Which outlet it is, and how much of it is on record: its own sources, and those of others that relay it. */
export function OutletHeading({ outlet, locale }: Props) {
  const { outlets, nav } = messages(locale);
  const t = translator(locale);
  const stats = [
    { name: 'sources', count: outlet.sources },
    { name: 'claims', count: outlet.claims.count },
    { name: 'relayedBy', count: outlet.relayedBy },
  ] as const;
  return (
    <header className="speaker-head">
      <nav className="crumbs dots" aria-label={nav.breadcrumb}>
        <a href={sourcesPath(locale)}>{nav.sources}</a>
        <span>{outlets.kicker}</span>
      </nav>
      <h1 className="headline">
        <ActorName names={outlet.names} locale={locale} /> <OtherNames names={outlet.names} locale={locale} />
      </h1>
      {outlet.note && (
        <p className="soft page-intro">
          <Local text={outlet.note} locale={locale} />
        </p>
      )}
      <p className="speaker-links">
        <a className="link" href={speakerPath(locale, outlet.publicId)}>
          {outlets.speakerPage}
        </a>
      </p>
      <dl className="stats outlet-stats">
        {stats.map(({ name, count }) => (
          <div key={name}>
            <dt>{t(`outlets.${name}`, { count })}</dt>
            <dd>
              <Num value={count} locale={locale} />
              {name === 'claims' && outlet.claims.isCapped && '+'}
            </dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
