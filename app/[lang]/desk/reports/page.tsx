import { listReports } from '@/features/report/queries';
import { messages } from '@/i18n/messages';
import { Pager } from '@/ui/pager';
import { deskMetadata, deskPage } from '../desk-page';
import { listAddress } from '../list-address';
import { Report } from './report';
import '../../../styles/source-desk.css';
import '../../../styles/reports.css';

const PAGE_SIZE = 30;
const STATES = ['open', 'closed'] as const;

type Props = PageProps<'/[lang]/desk/reports'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('handleReports', params, (locale) => messages(locale).reports.title);
}

/** What readers say is wrong: what is open, or what was closed, newest first. */
export default deskPage<{ lang: string }>('handleReports', async ({ editor, locale, searchParams }) => {
  const query = await searchParams;
  const one = (name: string) => [query[name] ?? []].flat()[0] ?? null;
  const { reports: words } = messages(locale);
  const state = one('state') === 'closed' ? 'closed' : 'open';
  const { reports, next } = await listReports({ state, after: one('after'), limit: PAGE_SIZE });
  const base = `/${locale}/desk/reports`;
  const kept = { state: state === 'open' ? null : state };
  return (
    <div className="desk-page">
      <h1 className="headline">{words.title}</h1>
      <p className="soft">{words.lead}</p>
      <nav className="state-filter" aria-label={words.filter}>
        {STATES.map((each) => (
          <a
            key={each}
            href={listAddress(base, { state: each === 'open' ? null : each })}
            aria-current={each === state ? 'true' : undefined}
          >
            {words.states[each]}
          </a>
        ))}
      </nav>
      {reports.length === 0 && <p className="soft empty-list">{words.none[state]}</p>}
      <ul className="desk-list">
        {reports.map((report) => (
          <Report key={report.id} report={report} editor={editor} locale={locale} />
        ))}
      </ul>
      <Pager
        locale={locale}
        next={next && listAddress(base, { ...kept, after: next })}
        first={one('after') ? listAddress(base, kept) : null}
      />
    </div>
  );
});
