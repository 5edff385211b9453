import { SavedForm } from '@/features/access/components/saved-form';
import { formToken } from '@/features/access/editor';
import { can, readableStates } from '@/features/access/policy';
import { editTopicAction } from '@/features/topic-edit/actions';
import { findDeskTopic } from '@/features/topic-edit/queries';
import { workName } from '@/features/work/schema';
import { findRecordState } from '@/features/workflow/queries';
import { messages } from '@/i18n/messages';
import { isPublicId, newId } from '@/lib/id';
import { Local } from '@/ui/local';
import { topicPath } from '@/ui/paths';
import { NotFoundPage } from '../../../../not-found-page';
import { deskMetadata, deskPage } from '../../desk-page';
import { asked } from '../../list-address';
import { RecordSteps } from '../../record-steps';
import { topicFields } from '../word-fields';
import { Members } from './members';
import { Propositions } from './propositions';
import { Withholding } from './withholding';
import '../../../../styles/source-desk.css';
import '../../../../styles/topic-desk.css';

const PAGE_SIZE = 30;

type Props = PageProps<'/[lang]/desk/topics/[id]'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).topicDesk.title);
}

/** One topic at the desk: its names, its propositions, its claims with where they stand, and its steps. */
export default deskPage<{ lang: string; id: string }>(
  'readDesk',
  async ({ params, searchParams, editor, locale }) => {
    const { id } = await params;
    const query = await searchParams;
    const topic = isPublicId(id)
      ? await findDeskTopic(id, {
          states: readableStates(editor.role),
          after: asked(query, 'after'),
          limit: PAGE_SIZE,
        })
      : null;
    const standing = topic && (await findRecordState('topic', topic.id));
    if (!topic || !standing || !can(editor.role, 'read', standing)) return <NotFoundPage locale={locale} />;
    const words = messages(locale).topicDesk;
    const mayEdit = can(editor.role, 'editTopic', standing);
    const own = () => ({ token: formToken(editor), opId: newId() });
    const isShown = standing === 'published' && topic.withheldAt === null;
    return (
      <div className="desk-page topic-desk">
        <h1 className="headline">
          <Local text={topic.title} locale={locale} />
        </h1>
        {topic.description && (
          <p className="soft">
            <Local text={topic.description} locale={locale} />
          </p>
        )}
        {isShown && (
          <p>
            <a className="link" href={topicPath(locale, topic.publicId)}>
              {words.publicPage}
            </a>
          </p>
        )}
        {!mayEdit && <p className="soft">{words.mayNotEdit}</p>}
        {mayEdit && (
          <details className="manage">
            <summary className="btn">{words.rename}…</summary>
            <SavedForm
              key={topic.version}
              work={workName('topic', topic.id)}
              version={topic.version}
              locale={locale}
              action={editTopicAction}
              fields={[
                { kind: 'hidden', name: 'topicId', value: topic.id },
                { kind: 'hidden', name: 'version', value: String(topic.version) },
                ...topicFields(locale, topic),
              ]}
              submit={words.save}
              own={own()}
            />
          </details>
        )}
        <Propositions topic={topic} mayEdit={mayEdit} own={own} locale={locale} />
        <Members
          topic={topic}
          mayEdit={mayEdit}
          chosen={asked(query, 'claim')}
          isLater={asked(query, 'after') !== null}
          editor={editor}
          locale={locale}
        />
        <RecordSteps kind="topic" id={topic.id} editor={editor} locale={locale} />
        {can(editor.role, 'withhold', standing) && <Withholding topic={topic} own={own()} locale={locale} />}
      </div>
    );
  },
);
