import { FieldInput } from '@/features/access/components/field-input';
import { FieldsForm } from '@/features/access/components/fields-form';
import { formToken } from '@/features/access/editor';
import type { FormProblem } from '@/features/access/form';
import type { Editor } from '@/features/access/shape';
import { mergeActorsAction } from '@/features/actor/actions';
import { nameOf } from '@/features/actor/components/actor-fields';
import { ActorLink } from '@/features/actor/components/actor-head';
import { HoldingsList } from '@/features/actor/components/holdings-list';
import { findDeskActor, getActorAddress } from '@/features/actor/queries';
import type { DeskActor } from '@/features/actor/shape';
import { previewMerge } from '@/features/merge/commands';
import { actorSource, pickerWords } from '@/features/pick/components/words';
import { type Meant, resolvePick } from '@/features/pick/queries';
import { PickInput } from '@/features/pick/schema';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { isPublicId, newId } from '@/lib/id';
import { SLOT, Slotted, slot } from '@/ui/slot';
import { NotFoundPage } from '../../../../../not-found-page';
import { deskMetadata, deskPage } from '../../../desk-page';
import { asked } from '../../../list-address';
import '../../../../../styles/actor-desk.css';

type Props = PageProps<'/[lang]/desk/actors/[id]/merge'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('mergeSpeakers', params, (locale) => messages(locale).actorDesk.merge.title);
}

/** Merging one name into another: the other is looked for first, then what would move is shown before anything does. */
export default deskPage<{ lang: string; id: string }>(
  'mergeSpeakers',
  async ({ params, searchParams, editor, locale }) => {
    const { id } = await params;
    const from = isPublicId(id) ? await findDeskActor(id) : null;
    if (!from || from.mergedInto) return <NotFoundPage locale={locale} />;
    const pick = pickOf(await searchParams);
    const meant = await resolvePick(pick, { of: 'actor' }, locale);
    const into = 'id' in meant && meant.id ? await otherOf(meant.id) : null;
    const { merge } = messages(locale).actorDesk;
    return (
      <div className="desk-page">
        <h1 className="headline">
          <Slotted text={translator(locale)('actorDesk.merge.heading', { name: SLOT })}>
            <ActorLink actor={from} locale={locale} />
          </Slotted>
        </h1>
        <p className="soft">{merge.lead}</p>
        {into && into.id !== from.id ? (
          <Preview from={from} into={into} editor={editor} locale={locale} />
        ) : (
          <Choose
            meant={into ? { fault: 'pick.unknown', choices: [] } : meant}
            fault={into ? merge.same : null}
            words={pick.words}
            locale={locale}
          />
        )}
      </div>
    );
  },
);

/** What the picker of a plain form sent. */
function pickOf(query: Readonly<Record<string, string | string[] | undefined>>): PickInput {
  const given = ['words', 'id', 'was', 'pick'].map((name) => [name, asked(query, `into.${name}`) ?? '']);
  return PickInput.safeParse(Object.fromEntries(given)).data ?? PickInput.parse({});
}

async function otherOf(id: string): Promise<DeskActor | null> {
  return findDeskActor((await getActorAddress(id)).publicId);
}

type ChooseProps = {
  readonly meant: Meant;
  readonly fault: string | null;
  readonly words: string;
  readonly locale: Locale;
};

function Choose({ meant, fault, words, locale }: ChooseProps) {
  const { merge } = messages(locale).actorDesk;
  const { faults } = messages(locale).claimDesk;
  const sentence =
    'fault' in meant && (fault ?? faults[meant.fault === 'pick.ambiguous' ? 'ambiguous' : 'unknown']);
  const problem: FormProblem | null = sentence
    ? {
        ...{ code: 'invalid', reason: 'form.fields', sentence, fields: { into: sentence } },
        choices: { into: 'choices' in meant ? meant.choices : [] },
      }
    : null;
  return (
    <form className="form actor-form">
      <FieldInput
        formId="merge"
        field={{
          ...{ kind: 'pick', name: 'into', label: merge.into, value: null },
          ...{ source: actorSource(locale), words: pickerWords(locale) },
        }}
        values={{ 'into.words': words }}
        problem={problem}
      />
      <button type="submit" className="btn btn-main">
        {merge.search}
      </button>
    </form>
  );
}

type PreviewProps = {
  readonly from: DeskActor;
  readonly into: DeskActor;
  readonly editor: Editor;
  readonly locale: Locale;
};

/** What would move, and the button that moves it. */
async function Preview({ from, into, editor, locale }: PreviewProps) {
  const { merge } = messages(locale).actorDesk;
  const sentence = translator(locale)('actorDesk.merge.preview', { from: slot('from'), into: slot('into') });
  return (
    <section className="merge-preview" aria-label={nameOf(into, locale)}>
      <p className="strong">
        <Slotted
          text={sentence}
          slots={{
            from: <ActorLink actor={from} locale={locale} />,
            into: <ActorLink actor={into} locale={locale} />,
          }}
        />
      </p>
      <HoldingsList counts={await previewMerge(from.id)} locale={locale} />
      <p className="soft">{merge.stays}</p>
      <FieldsForm
        action={mergeActorsAction}
        fields={[
          { kind: 'hidden', name: 'fromId', value: from.id },
          { kind: 'hidden', name: 'intoId', value: into.id },
          { kind: 'line', name: 'reason', label: merge.reason, isOptional: true },
        ]}
        submit={merge.submit}
        own={{ token: formToken(editor), opId: newId() }}
      />
      <p>
        <a className="link" href={`/${locale}/desk/actors/${from.publicId}/merge`}>
          {merge.back}
        </a>
      </p>
    </section>
  );
}
