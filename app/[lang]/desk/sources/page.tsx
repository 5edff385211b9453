import { readableStates } from '@/features/access/policy';
import { SourceLines } from '@/features/marking/components/source-lines';
import { listDeskSources } from '@/features/marking/queries';
import { messages } from '@/i18n/messages';
import { Pager } from '@/ui/pager';
import { deskMetadata, deskPage } from '../desk-page';
import { StateFilter } from '../state-filter';
import '../../../styles/source-desk.css';

const PAGE_SIZE = 40;

type Props = PageProps<'/[lang]/desk/sources'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).sourceDesk.list.title);
}

/** The sources at the desk in every state one may read, those added last first. */
export default deskPage<{ lang: string }>('readDesk', async ({ editor, locale, searchParams }) => {
  const query = await searchParams;
  const one = (name: string) => [query[name] ?? []].flat()[0] ?? null;
  const { list, intake } = messages(locale).sourceDesk;
  const readable = readableStates(editor.role);
  const state = readable.find((each) => each === one('state')) ?? null;
  const { sources, next } = await listDeskSources({
    states: state ? [state] : readable,
    after: one('after'),
    limit: PAGE_SIZE,
  });
  const base = `/${locale}/desk/sources`;
  const filter = state ? `state=${state}&` : '';
  return (
    <div className="desk-page">
      <div className="desk-head">
        <h1 className="headline">{list.title}</h1>
        <a className="btn btn-main" href={`/${locale}/desk/import`}>
          {intake.title}
        </a>
      </div>
      <StateFilter base={base} chosen={state} readable={readable} locale={locale} />
      <SourceLines sources={sources} locale={locale} />
      <Pager
        locale={locale}
        next={next && `${base}?${filter}after=${encodeURIComponent(next)}`}
        first={one('after') ? `${base}${state ? `?state=${state}` : ''}` : null}
      />
    </div>
  );
});
