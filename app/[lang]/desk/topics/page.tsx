import { SavedForm } from '@/features/access/components/saved-form';
import { formToken } from '@/features/access/editor';
import { can, readableStates } from '@/features/access/policy';
import { beginTopicAction } from '@/features/topic-edit/actions';
import { listDeskTopics } from '@/features/topic-edit/queries';
import type { DeskTopicLine } from '@/features/topic-edit/shape';
import { workName } from '@/features/work/schema';
import { StateMark } from '@/features/workflow/components/state-mark';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { Local } from '@/ui/local';
import { Pager } from '@/ui/pager';
import { deskMetadata, deskPage } from '../desk-page';
import { asked, listAddress } from '../list-address';
import { StateFilter } from '../state-filter';
import { topicFields } from './word-fields';
import '../../../styles/source-desk.css';
import '../../../styles/topic-desk.css';

const PAGE_SIZE = 40;

type Props = PageProps<'/[lang]/desk/topics'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).topicDesk.list);
}

/** The topics of the desk in every state one may read, and the way to a new one. */
export default deskPage<{ lang: string }>('readDesk', async ({ editor, locale, searchParams }) => {
  const query = await searchParams;
  const words = messages(locale).topicDesk;
  const readable = readableStates(editor.role);
  const state = readable.find((each) => each === asked(query, 'state')) ?? null;
  const after = asked(query, 'after');
  const { topics, next } = await listDeskTopics({
    states: state ? [state] : readable,
    after,
    limit: PAGE_SIZE,
  });
  const base = `/${locale}/desk/topics`;
  return (
    <div className="desk-page">
      <h1 className="headline">{words.list}</h1>
      <p className="soft">{words.lead}</p>
      {can(editor.role, 'manageTopics') && (
        <details className="manage topic-new">
          <summary className="btn btn-main">{words.begin}…</summary>
          <SavedForm
            work={workName('topic-new', 'any')}
            locale={locale}
            action={beginTopicAction}
            fields={topicFields(locale, { title: {}, description: null })}
            submit={words.begin}
            own={{ token: formToken(editor), opId: newId() }}
          />
        </details>
      )}
      <StateFilter base={base} chosen={state} readable={readable} locale={locale} />
      {topics.length === 0 && <p className="soft empty-list">{words.none}</p>}
      <ul className="desk-list">
        {topics.map((topic) => (
          <Line key={topic.publicId} topic={topic} locale={locale} />
        ))}
      </ul>
      <Pager
        locale={locale}
        next={next && listAddress(base, { state, after: next })}
        first={after && listAddress(base, { state })}
      />
    </div>
  );
});

function Line({ topic, locale }: { readonly topic: DeskTopicLine; readonly locale: Locale }) {
  const t = translator(locale);
  return (
    <li>
      <span className="grow">
        <a className="link" href={`/${locale}/desk/topics/${topic.publicId}`}>
          <Local text={topic.title} locale={locale} />
        </a>
        <span className="field-hint dots">
          <span>{t('count.propositions', { count: topic.propositions })}</span>
          <span>{t('count.claims', { count: topic.claims })}</span>
        </span>
      </span>
      {topic.isWithheld && (
        <span className="state-mark is-withheld">{messages(locale).topicDesk.withheld}</span>
      )}
      <StateMark standing={topic.state} locale={locale} />
    </li>
  );
}
