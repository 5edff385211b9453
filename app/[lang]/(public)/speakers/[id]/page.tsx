import type { Metadata } from 'next';
import { cache } from 'react';
import { InsideOrganisation } from '@/features/speaker/components/inside-organisation';
import { OfficesSection } from '@/features/speaker/components/offices-section';
import { OwnContradictions } from '@/features/speaker/components/own-contradictions';
import { PartsSection } from '@/features/speaker/components/parts-section';
import { SaidSection } from '@/features/speaker/components/said-section';
import { SpeakerHeading } from '@/features/speaker/components/speaker-heading';
import { SpeakerStats } from '@/features/speaker/components/speaker-stats';
import { findSpeaker } from '@/features/speaker/queries';
import { translator } from '@/i18n/messages';
import { isPublicId } from '@/lib/id';
import { pickText } from '@/lib/local-text';
import { localeOf } from '../../../../locale';
import { NotFoundPage, notFoundMetadata } from '../../../../not-found-page';
import { pageMetadata } from '../../../../page-metadata';
import { leadOn } from '../../lead-on';
import '../../../../styles/pair.css';
import '../../../../styles/shelf.css';
import '../../../../styles/speaker.css';
import '../../../../styles/voices.css';
import '../../../../styles/speaker-said.css';

type Props = PageProps<'/[lang]/speakers/[id]'>;

/** One read for the page and for its title. Whatever follows the id in the address is for human eyes. */
const speakerAt = cache(async (address: string) => {
  const [id = ''] = address.split('-');
  return isPublicId(id) ? findSpeaker(id) : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const speaker = await speakerAt((await params).id);
  if (!speaker) return notFoundMetadata(locale);
  const name = pickText(speaker.names, locale)?.words ?? '';
  return pageMetadata({
    locale,
    path: `/speakers/${speaker.publicId}`,
    title: name,
    description: translator(locale)('speakers.page.description', { name }),
  });
}

/** A speaker: contradictions within its own words first; for organisations, its voices; then everything said. */
export default async function SpeakerPage({ params }: Props) {
  const locale = await localeOf(params);
  const { id } = await params;
  const speaker = await speakerAt(id);
  if (!speaker) await leadOn(id, locale, 'speakers');
  if (!speaker) return <NotFoundPage locale={locale} />;

  return (
    <article>
      <SpeakerHeading speaker={speaker} locale={locale} />
      <SpeakerStats speaker={speaker} locale={locale} />
      <OwnContradictions speaker={speaker} locale={locale} />
      <InsideOrganisation speaker={speaker} locale={locale} />
      <OfficesSection speaker={speaker} locale={locale} />
      <SaidSection speaker={speaker} locale={locale} />
      <PartsSection speaker={speaker} locale={locale} />
    </article>
  );
}
