import type { Metadata } from 'next';
import { pathOf } from '@/features/report/form';
import { ReportInput } from '@/features/report/schema';
import { messages } from '@/i18n/messages';
import { claimsPath } from '@/ui/paths';
import { localeOf } from '../../../../locale';
import { pageMetadata } from '../../../../page-metadata';
import '../../../../styles/report.css';

type Props = PageProps<'/[lang]/report/thanks'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { report } = messages(locale).extras;
  const page = { locale, path: '/report/thanks', title: report.thanksTitle, description: report.description };
  return { ...pageMetadata(page), robots: { index: false } };
}

/** What a reader sees once a report is kept, with the way back to the page it is about. */
export default async function ThanksPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { report } = messages(locale).extras;
  const about = pathOf([(await searchParams)['about'] ?? []].flat()[0] ?? '');
  // Only a path of ours: an address from outside never becomes a link.
  const isOurs = ReportInput.shape.about.safeParse(about).success;
  return (
    <div className="narrow">
      <h1 className="headline">{report.thanksHeading}</h1>
      <p className="prose soft report-intro">{report.thanksBody}</p>
      <p className="row">
        {isOurs && (
          <a className="btn" href={`/${locale}${about}`}>
            {report.back}
          </a>
        )}
        <a className="link" href={claimsPath(locale)}>
          {report.toClaims}
        </a>
      </p>
    </div>
  );
}
