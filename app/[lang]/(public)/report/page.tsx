import type { Metadata } from 'next';
import { ReportForm, type ReportWords } from '@/features/report/components/report-form';
import { emptyReport, pathOf } from '@/features/report/form';
import { REPORT_LIMITS } from '@/features/report/limits';
import { formatNumber } from '@/i18n/format';
import { type Locale, tagOf } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { localeOf } from '../../../locale';
import { pageMetadata } from '../../../page-metadata';
import '../../../styles/report.css';

type Props = PageProps<'/[lang]/report'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { report } = messages(locale).extras;
  const page = { locale, path: '/report', title: report.title, description: report.description };
  return { ...pageMetadata(page), robots: { index: false } };
}

/** Where a reader says what is wrong in the record. The page it is about stands in the address. */
export default async function ReportPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const about = [(await searchParams)['about'] ?? []].flat()[0] ?? '';
  const { report } = messages(locale).extras;
  return (
    <div className="narrow">
      <h1 className="headline">{report.title}</h1>
      <p className="prose soft report-intro">{report.intro}</p>
      <ReportForm
        start={emptyReport(pathOf(about))}
        words={reportWords(locale)}
        lang={locale}
        tag={tagOf(locale)}
      />
      <p className="note-line xs">{report.privacy}</p>
    </div>
  );
}

function reportWords(locale: Locale): ReportWords {
  const { report } = messages(locale).extras;
  const t = translator(locale);
  const limit = (value: number) => formatNumber(value, locale);
  const [min, most, contact] = [
    limit(REPORT_LIMITS.least),
    limit(REPORT_LIMITS.message),
    limit(REPORT_LIMITS.contact),
  ];
  return {
    about: report.about,
    aboutHint: report.aboutHint,
    message: report.message,
    messageHint: t('extras.report.messageHint', { min, max: most }),
    contact: report.contact,
    contactHint: t('extras.report.contactHint', { max: contact }),
    trap: report.trap,
    send: report.send,
    failed: report.failed,
    errors: {
      about: report.errors.about,
      messageShort: t('extras.report.errors.messageShort', { min }),
      messageLong: t('extras.report.errors.messageLong', { over: '§', max: most }),
      contactLong: t('extras.report.errors.contactLong', { over: '§', max: contact }),
      flood: report.errors.flood,
    },
  };
}
