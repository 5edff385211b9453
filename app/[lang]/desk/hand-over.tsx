import { FieldsForm } from '@/features/access/components/fields-form';
import { formToken } from '@/features/access/editor';
import { can } from '@/features/access/policy';
import type { Editor } from '@/features/access/shape';
import { assignAction } from '@/features/assignment/actions';
import { findAssignment } from '@/features/assignment/queries';
import { ASSIGNABLE, type Assignable } from '@/features/assignment/schema';
import type { Standing } from '@/features/workflow/states';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { Local } from '@/ui/local';
import { nameFor } from '@/ui/plain-names';

type Props = {
  readonly kind: string;
  readonly id: string;
  readonly standing: Standing;
  readonly editor: Editor;
  readonly locale: Locale;
};

/** Whose an unfinished record is, and a form to hand it to somebody else, for whoever may. */
export async function HandOver({ kind, id, standing, editor, locale }: Props) {
  if (!isAssignable(kind) || (standing !== 'draft' && standing !== 'in_review')) return null;
  const assignment = await findAssignment(kind, id);
  if (!assignment) return null;
  const { assignedTo, people } = assignment;
  const words = messages(locale).workflow.handOver;
  return (
    <div className="hand-over">
      <p className="soft">
        {assignedTo ? words.of : words.nobodys} {assignedTo?.id === editor.id && <b>{words.yours}</b>}
        {assignedTo && assignedTo.id !== editor.id && (
          <b>
            <Local text={assignedTo.byline} locale={locale} />
          </b>
        )}
      </p>
      {can(editor.role, 'assign', standing) && (
        <details className="manage">
          <summary className="btn">{words.open}…</summary>
          <FieldsForm
            action={assignAction}
            fields={[
              { kind: 'hidden', name: 'kind', value: kind },
              { kind: 'hidden', name: 'id', value: id },
              {
                kind: 'select',
                name: 'editorId',
                label: words.to,
                hint: words.hint,
                value: assignedTo?.id ?? '',
                isOptional: true,
                none: words.nobody,
                options: people.map((person) => ({
                  value: person.id,
                  label: nameFor(person.byline, locale),
                })),
              },
            ]}
            submit={words.submit}
            own={{ token: formToken(editor), opId: newId() }}
          />
        </details>
      )}
    </div>
  );
}

function isAssignable(kind: string): kind is Assignable {
  return ASSIGNABLE.some((one) => one === kind);
}
