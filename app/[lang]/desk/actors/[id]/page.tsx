import { FieldsForm } from '@/features/access/components/fields-form';
import { SavedForm } from '@/features/access/components/saved-form';
import { formToken } from '@/features/access/editor';
import { can } from '@/features/access/policy';
import type { Editor } from '@/features/access/shape';
import { editActorAction, splitActorAction } from '@/features/actor/actions';
import { actorFields } from '@/features/actor/components/actor-fields';
import { ActorHead, ActorLink } from '@/features/actor/components/actor-head';
import { HoldingsList } from '@/features/actor/components/holdings-list';
import { MergedList } from '@/features/actor/components/merged-list';
import { OfficesDesk } from '@/features/actor/components/offices-desk';
import { findDeskActor } from '@/features/actor/queries';
import type { DeskActor } from '@/features/actor/shape';
import { HistoryList } from '@/features/claim/components/history-list';
import { previewSplit } from '@/features/merge/commands';
import { workName } from '@/features/work/schema';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { isPublicId, newId } from '@/lib/id';
import { NotFoundPage } from '../../../../not-found-page';
import { deskMetadata, deskPage } from '../../desk-page';
import '../../../../styles/source-desk.css';
import '../../../../styles/speaker.css';
import '../../../../styles/actor-desk.css';

type Props = PageProps<'/[lang]/desk/actors/[id]'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).actorDesk.deskPage);
}

/** One speaker, outlet or other name at the desk: its names, offices and parts; merging it, and parting it again. */
export default deskPage<{ lang: string; id: string }>('readDesk', async ({ params, editor, locale }) => {
  const { id } = await params;
  const actor = isPublicId(id) ? await findDeskActor(id) : null;
  if (!actor) return <NotFoundPage locale={locale} />;
  const { history } = messages(locale).actorDesk;
  return (
    <article className="desk-page">
      <ActorHead actor={actor} locale={locale} />
      {actor.mergedInto ? (
        <Away actor={actor} editor={editor} locale={locale} />
      ) : (
        <Standing actor={actor} editor={editor} locale={locale} />
      )}
      <section className="desk-history">
        <h2 className="section-title">{history}</h2>
        <HistoryList history={actor.history} locale={locale} />
      </section>
    </article>
  );
});

type PartProps = { readonly actor: DeskActor; readonly editor: Editor; readonly locale: Locale };

/** One that stands for itself. */
function Standing({ actor, editor, locale }: PartProps) {
  const words = messages(locale).actorDesk;
  const mayEdit = can(editor.role, 'editSpeakers');
  return (
    <>
      <OfficesDesk actor={actor} token={mayEdit ? formToken(editor) : null} locale={locale} />
      {actor.parts.length > 0 && (
        <section aria-labelledby="parts">
          <h2 className="section-title" id="parts">
            {words.parts}
          </h2>
          <ul className="desk-list">
            {actor.parts.map((part) => (
              <li key={part.publicId}>
                <ActorLink actor={part} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {mayEdit && (
        <section aria-labelledby="details">
          <h2 className="section-title" id="details">
            {words.details}
          </h2>
          <SavedForm
            key={actor.version}
            work={workName('actor', actor.id)}
            version={actor.version}
            locale={locale}
            action={editActorAction}
            fields={[
              { kind: 'hidden', name: 'actorId', value: actor.id },
              { kind: 'hidden', name: 'version', value: String(actor.version) },
              ...actorFields(locale, actor),
            ]}
            submit={words.save}
            own={{ token: formToken(editor), opId: newId() }}
          />
        </section>
      )}
      <MergedList actor={actor} locale={locale} />
      {can(editor.role, 'mergeSpeakers') && (
        <section aria-labelledby="merge">
          <h2 className="section-title" id="merge">
            {words.merge.title}
          </h2>
          <p className="soft">{words.merge.lead}</p>
          <p>
            <a className="btn" href={`/${locale}/desk/actors/${actor.publicId}/merge`}>
              {words.merge.open}
            </a>
          </p>
        </section>
      )}
    </>
  );
}

/** One that was merged into another: what would come back if it were parted again. */
async function Away({ actor, editor, locale }: PartProps) {
  if (!can(editor.role, 'mergeSpeakers')) return null;
  const { merged, merge } = messages(locale).actorDesk;
  return (
    <section aria-labelledby="part">
      <h2 className="section-title" id="part">
        {merged.preview}
      </h2>
      <HoldingsList counts={await previewSplit(actor.id)} locale={locale} />
      <FieldsForm
        action={splitActorAction}
        fields={[
          { kind: 'hidden', name: 'actorId', value: actor.id },
          { kind: 'line', name: 'reason', label: merge.reason, isOptional: true },
        ]}
        submit={merged.submit}
        own={{ token: formToken(editor), opId: newId() }}
      />
    </section>
  );
}
