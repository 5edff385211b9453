import { can, readableStates } from '@/features/access/policy';
import type { Editor } from '@/features/access/shape';
import { listMentions } from '@/features/annotation/queries';
import { countWaiting, findInbox, listWaiting } from '@/features/inbox/queries';
import { INBOX_LISTS, type InboxList, type Waiting } from '@/features/inbox/shape';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { ListKeys } from '@/ui/list-keys';
import { Pager } from '@/ui/pager';
import { deskLinks } from './desk-links';
import { deskMetadata, deskPage } from './desk-page';
import { InboxLists, WaitingLines } from './inbox-lists';
import { InboxMentions, InboxSuggestions } from './inbox-more';
import { asked, listAddress } from './list-address';
import '../../styles/source-desk.css';

const MOST_MENTIONS = 5;

type Props = PageProps<'/[lang]/desk'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).nav.desk);
}

/** The front of the desk: what waits for this editor. A stranger is led to sign in: this one address is no secret. */
export default deskPage<{ lang: string }>(
  'readDesk',
  async ({ editor, locale, searchParams }) => {
    const query = await searchParams;
    const list = INBOX_LISTS.find((one) => one === asked(query, 'list'));
    if (list) return <OneList {...{ list, editor, locale }} after={asked(query, 'after')} />;
    return <Front editor={editor} locale={locale} />;
  },
  { strangers: 'sign-in' },
);

type FrontProps = { readonly editor: Editor; readonly locale: Locale };

async function Front({ editor, locale }: FrontProps) {
  const states = readableStates(editor.role);
  const [inbox, waiting] = await Promise.all([findInbox(editor.id, states), countWaiting(editor.id)]);
  const mentions = waiting.mentions > 0 ? await listMentions(editor.id, states, MOST_MENTIONS) : [];
  const isEmpty =
    INBOX_LISTS.every((list) => inbox[list].length === 0) && inbox.suggestions.length + mentions.length === 0;
  return (
    <div className="desk-page">
      <h1 className="headline">{messages(locale).nav.desk}</h1>
      <Counts waiting={waiting} mayHandle={can(editor.role, 'handleReports')} locale={locale} />
      {isEmpty ? (
        <Beginning editor={editor} locale={locale} />
      ) : (
        <ListKeys>
          <p className="xs soft">{messages(locale).workflow.inbox.keys}</p>
          <InboxMentions mentions={mentions} locale={locale} />
          <InboxLists inbox={inbox} locale={locale} />
          <InboxSuggestions sources={inbox.suggestions} locale={locale} />
        </ListKeys>
      )}
    </div>
  );
}

/** Where to begin when nothing waits. */
function Beginning({ editor, locale }: FrontProps) {
  const words = messages(locale).workflow.inbox;
  const ways = deskLinks(locale).filter(
    ({ href, action }) => /\/(import|sources|claims|topics)$/.test(href) && can(editor.role, action),
  );
  return (
    <>
      <p className="soft">{words.nothing}</p>
      <ul className="desk-list">
        {ways.map(({ href, label }) => (
          <li key={href}>
            <a className="link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

type ListProps = FrontProps & { readonly list: InboxList; readonly after: string | null };

/** One list of the inbox, page by page. */
async function OneList({ list, after, editor, locale }: ListProps) {
  const { lines, next } = await listWaiting(editor.id, list, after);
  const words = messages(locale).workflow.inbox;
  const base = `/${locale}/desk`;
  return (
    <div className="desk-page">
      <h1 className="headline">{words[list]}</h1>
      <p>
        <a className="link" href={base}>
          {messages(locale).access.desk.inbox}
        </a>
      </p>
      {lines.length === 0 && <p className="soft empty-list">{words.listEmpty}</p>}
      <ListKeys>
        <p className="xs soft">{words.keys}</p>
        <WaitingLines lines={lines} locale={locale} />
      </ListKeys>
      <Pager
        locale={locale}
        next={next && listAddress(base, { list, after: next })}
        first={after && listAddress(base, { list })}
      />
    </div>
  );
}

type CountsProps = {
  readonly waiting: Waiting;
  /** Whether the reports are this editor's to look at. */
  readonly mayHandle: boolean;
  readonly locale: Locale;
};

function Counts({ waiting: { mentions, reports }, mayHandle, locale }: CountsProps) {
  const t = translator(locale);
  const shown = [
    { count: mentions, href: 'annotations', words: t('workflow.inbox.mentions', { count: mentions }) },
    {
      count: mayHandle ? reports : 0,
      href: 'reports',
      words: t('workflow.inbox.reports', { count: reports }),
    },
  ].filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  return (
    <p className="dots soft">
      {shown.map(({ href, words }) => (
        <a key={href} className="link" href={`/${locale}/desk/${href}`}>
          {words}
        </a>
      ))}
    </p>
  );
}
