import type { Metadata } from 'next';
import { cache } from 'react';
import { PublicNotes } from '@/features/annotation/components/public-notes';
import { HistoryList } from '@/features/claim/components/history-list';
import { CaptureBanner } from '@/features/source/components/capture-banner';
import { Outline } from '@/features/source/components/outline';
import { ReaderBlock } from '@/features/source/components/reader-block';
import { ReaderColophon } from '@/features/source/components/reader-colophon';
import { ReaderLegend } from '@/features/source/components/reader-legend';
import { SourceHeading } from '@/features/source/components/source-heading';
import { Tombstone } from '@/features/source/components/tombstone';
import { sourceDescription, sourceTitle } from '@/features/source/preview';
import { findSource } from '@/features/source/queries';
import { readerBlocks, readingDirection } from '@/features/source/reader-model';
import type { SourcePageShape } from '@/features/source/shape';
import { messages } from '@/i18n/messages';
import { isPublicId } from '@/lib/id';
import { localeOf } from '../../../../locale';
import { NotFoundPage, notFoundMetadata } from '../../../../not-found-page';
import { pageMetadata } from '../../../../page-metadata';
import '../../../../styles/public-notes.css';
import '../../../../styles/reader.css';
import '../../../../styles/reader-text.css';
import '../../../../styles/reader-notes.css';

type Props = PageProps<'/[lang]/sources/[id]'>;

/** One read for the page and for its title. Whatever follows the id in the address is for human eyes. */
const sourceAt = cache(async (address: string): Promise<SourcePageShape | null> => {
  const [id = ''] = address.split('-');
  return isPublicId(id) ? findSource(id) : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const source = await sourceAt((await params).id);
  if (!source) return notFoundMetadata(locale);
  return pageMetadata({
    locale,
    path: `/sources/${source.publicId}`,
    title: sourceTitle(source, locale),
    description: sourceDescription(source, locale),
    type: 'article',
  });
}

/** The reader: a source as it was captured, its claims marked at their exact words, with a note beside each. */
export default async function SourcePage({ params }: Props) {
  const locale = await localeOf(params);
  const source = await sourceAt((await params).id);
  if (!source) return <NotFoundPage locale={locale} />;
  const { capture } = source;
  const dir = readingDirection(capture);
  const { reader } = messages(locale);

  return (
    <article>
      <header className="source-head">
        <SourceHeading source={source} locale={locale} />
        <CaptureBanner source={source} locale={locale} />
      </header>
      {capture.erasedAt === null && <Outline source={source} locale={locale} />}
      <Tombstone source={source} locale={locale} />
      <div className="reader" lang={capture.lang} dir={dir}>
        {readerBlocks(source).map((block) => (
          <ReaderBlock key={block.number} block={block} lang={capture.lang} dir={dir} locale={locale} />
        ))}
      </div>
      {source.claims.length > 0 && <ReaderLegend locale={locale} />}
      <PublicNotes notes={source.notes} lang={capture.lang} locale={locale} />
      <h2 className="fact-label">{reader.history}</h2>
      <HistoryList history={source.history} locale={locale} />
      <ReaderColophon source={source} locale={locale} />
    </article>
  );
}
