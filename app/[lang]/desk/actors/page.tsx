import { can } from '@/features/access/policy';
import { ActorLines } from '@/features/actor/components/actor-lines';
import { listDeskActors } from '@/features/actor/queries';
import { ACTOR_TYPES } from '@/features/speaker/schema';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { Pager } from '@/ui/pager';
import { deskMetadata, deskPage } from '../desk-page';
import { DeskSearch, LONGEST_SEARCH } from '../desk-search';
import { asked, listAddress } from '../list-address';
import '../../../styles/source-desk.css';
import '../../../styles/speaker.css';
import '../../../styles/actor-desk.css';

const PAGE_SIZE = 50;

type Props = PageProps<'/[lang]/desk/actors'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).actorDesk.list.title);
}

/** All that can stand in a chain, by name: speakers, outlets, bodies, documents and platforms. */
export default deskPage<{ lang: string }>('readDesk', async ({ editor, locale, searchParams }) => {
  const query = await searchParams;
  const words = asked(query, 'q')?.slice(0, LONGEST_SEARCH) ?? null;
  const type = ACTOR_TYPES.find((each) => each === asked(query, 'type')) ?? null;
  const after = asked(query, 'after');
  const { actors, next } = await listDeskActors({ locale, words, type, after, limit: PAGE_SIZE });
  const { list } = messages(locale).actorDesk;
  const base = `/${locale}/desk/actors`;
  return (
    <div className="desk-page">
      <div className="desk-head">
        <h1 className="headline">{list.title}</h1>
        {can(editor.role, 'addSpeakers') && (
          <a className="btn btn-main" href={listAddress(`${base}/new`, { name: words })}>
            {list.add}
          </a>
        )}
      </div>
      <DeskSearch
        action={base}
        words={words}
        label={list.search}
        hint={list.searchHint}
        submit={messages(locale).speakers.searchButton}
        keep={{ type }}
      />
      <TypeFilter base={base} chosen={type} words={words} locale={locale} />
      <ActorLines actors={actors} none={words || type ? list.noneFound : list.none} locale={locale} />
      <Pager
        locale={locale}
        next={next && listAddress(base, { q: words, type, after: next })}
        first={after && listAddress(base, { q: words, type })}
      />
    </div>
  );
});

type FilterProps = {
  readonly base: string;
  readonly chosen: string | null;
  readonly words: string | null;
  readonly locale: Locale;
};

/** One kind, or all of them. */
function TypeFilter({ base, chosen, words, locale }: FilterProps) {
  const { list } = messages(locale).actorDesk;
  return (
    <nav className="state-filter" aria-label={list.filter}>
      <a href={listAddress(base, { q: words })} aria-current={chosen === null ? 'true' : undefined}>
        {list.all}
      </a>
      {ACTOR_TYPES.map((type) => (
        <a
          key={type}
          href={listAddress(base, { q: words, type })}
          aria-current={type === chosen ? 'true' : undefined}
        >
          {term('actorTypes', type, locale)}
        </a>
      ))}
    </nav>
  );
}
