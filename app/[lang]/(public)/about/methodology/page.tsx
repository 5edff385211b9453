import type { Metadata } from 'next';
import { listScales } from '@/features/assessment/queries';
import { NewsroomText } from '@/features/page/components/newsroom-text';
import { ShippedMethodology } from '@/features/page/components/shipped-methodology';
import { findPageText } from '@/features/page/queries';
import { messages } from '@/i18n/messages';
import { localeOf } from '../../../../locale';
import { pageMetadata } from '../../../../page-metadata';
import '../../../../styles/shelf.css';
import '../../../../styles/about.css';

type Props = PageProps<'/[lang]/about/methodology'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = messages(locale).about.methodology;
  return pageMetadata({ locale, path: '/about/methodology', title, description });
}

/** How we work: the newsroom's own text in this language where it wrote one, else the text that ships. */
export default async function MethodologyPage({ params }: Props) {
  const locale = await localeOf(params);
  const own = await findPageText('methodology', locale);

  return (
    <article className="about">
      <h1 className="headline">{messages(locale).about.methodology.title}</h1>
      {own === null ? (
        <ShippedMethodology locale={locale} findingScales={await listScales()} />
      ) : (
        <NewsroomText text={own} />
      )}
    </article>
  );
}
