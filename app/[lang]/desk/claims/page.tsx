import { readableStates } from '@/features/access/policy';
import { ClaimLines } from '@/features/claim-edit/components/claim-lines';
import { listDeskClaims } from '@/features/claim-edit/queries';
import { messages } from '@/i18n/messages';
import { Pager } from '@/ui/pager';
import { deskMetadata, deskPage } from '../desk-page';
import { DeskSearch, LONGEST_SEARCH } from '../desk-search';
import { asked, listAddress } from '../list-address';
import { StateFilter } from '../state-filter';
import '../../../styles/source-desk.css';

const PAGE_SIZE = 40;

type Props = PageProps<'/[lang]/desk/claims'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).claimDesk.list.title);
}

/** The claims at the desk in every state one may read, those recorded last first. */
export default deskPage<{ lang: string }>('readDesk', async ({ editor, locale, searchParams }) => {
  const query = await searchParams;
  const words = asked(query, 'q')?.slice(0, LONGEST_SEARCH) ?? null;
  const readable = readableStates(editor.role);
  const state = readable.find((each) => each === asked(query, 'state')) ?? null;
  const after = asked(query, 'after');
  const { claims, next } = await listDeskClaims({
    words,
    states: state ? [state] : readable,
    after,
    limit: PAGE_SIZE,
  });
  const { list } = messages(locale).claimDesk;
  const base = `/${locale}/desk/claims`;
  return (
    <div className="desk-page">
      <h1 className="headline">{list.title}</h1>
      <DeskSearch
        action={base}
        words={words}
        label={list.search}
        hint={list.searchHint}
        submit={messages(locale).speakers.searchButton}
        keep={{ state }}
      />
      <StateFilter base={base} chosen={state} readable={readable} locale={locale} keep={{ q: words }} />
      <ClaimLines claims={claims} none={words || state ? list.noneFound : list.none} locale={locale} />
      <Pager
        locale={locale}
        next={next && listAddress(base, { q: words, state, after: next })}
        first={after && listAddress(base, { q: words, state })}
      />
    </div>
  );
});
