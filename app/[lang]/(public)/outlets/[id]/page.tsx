import type { Metadata } from 'next';
import { cache } from 'react';
import { OutletCounts } from '@/features/outlet/components/outlet-counts';
import { OutletHeading } from '@/features/outlet/components/outlet-heading';
import { findOutlet } from '@/features/outlet/queries';
import { SourceCard } from '@/features/source/components/source-card';
import { PairsSection } from '@/features/speaker/components/pairs-section';
import { messages, translator } from '@/i18n/messages';
import { isPublicId } from '@/lib/id';
import { pickText } from '@/lib/local-text';
import { localeOf } from '../../../../locale';
import { NotFoundPage, notFoundMetadata } from '../../../../not-found-page';
import { pageMetadata } from '../../../../page-metadata';
import { leadOn } from '../../lead-on';
import '../../../../styles/pair.css';
import '../../../../styles/shelf.css';
import '../../../../styles/speaker.css';
import '../../../../styles/speaker-said.css';

type Props = PageProps<'/[lang]/outlets/[id]'>;

/** One read for the page and for its title. Whatever follows the id in the address is for human eyes. */
const outletAt = cache(async (address: string) => {
  const [id = ''] = address.split('-');
  return isPublicId(id) ? findOutlet(id) : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const outlet = await outletAt((await params).id);
  if (!outlet) return notFoundMetadata(locale);
  const name = pickText(outlet.names, locale)?.words ?? '';
  return pageMetadata({
    locale,
    path: `/outlets/${outlet.publicId}`,
    title: name,
    description: translator(locale)('outlets.description', { name }),
  });
}

/** An outlet: how it reports, in counts; where its paraphrase drifts from the quote beside it; its newest sources. */
export default async function OutletPage({ params }: Props) {
  const locale = await localeOf(params);
  const { id } = await params;
  const outlet = await outletAt(id);
  if (!outlet) await leadOn(id, locale, 'outlets');
  if (!outlet) return <NotFoundPage locale={locale} />;
  const { outlets } = messages(locale);

  return (
    <article>
      <OutletHeading outlet={outlet} locale={locale} />
      <section className="speaker-part" aria-labelledby="how">
        <h2 className="section-title" id="how">
          {outlets.how}
        </h2>
        <OutletCounts outlet={outlet} locale={locale} />
      </section>
      {outlet.drifts.length > 0 && (
        <PairsSection
          id="drifts"
          title={outlets.drifts}
          intro={outlets.driftsIntro}
          pairs={outlet.drifts}
          locale={locale}
        />
      )}
      {outlet.drifts.length === 0 && outlet.claims.count > 0 && (
        <section className="speaker-part" aria-labelledby="drifts">
          <h2 className="section-title" id="drifts">
            {outlets.drifts}
          </h2>
          <p className="note-line">{outlets.noDrifts}</p>
        </section>
      )}
      {outlet.newest.length > 0 && (
        <section className="speaker-part" aria-labelledby="sources">
          <h2 className="section-title" id="sources">
            {outlets.newest}
          </h2>
          <ul className="rail-list">
            {outlet.newest.map((source) => (
              <li key={source.publicId}>
                <SourceCard source={source} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
