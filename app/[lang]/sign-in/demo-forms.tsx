import { FieldsForm } from '@/features/access/components/fields-form';
import type { EditorRole } from '@/features/access/policy';
import { becomeDemoEditorAction } from '@/features/demo/actions';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { type LocalText, pickText } from '@/lib/local-text';

type Props = {
  readonly locale: Locale;
  readonly editors: readonly { readonly id: string; readonly role: EditorRole; readonly byline: LocalText }[];
};

/** The two editors of a demonstration, to go on as either. */
export function DemoForms({ locale, editors }: Props) {
  const { demo, roles } = messages(locale).access;
  return (
    <section className="door-notice" aria-labelledby="demo">
      <h2 className="section-title" id="demo">
        {demo.heading}
      </h2>
      <p>{demo.lead}</p>
      {editors.map(({ id, role, byline }) => (
        <FieldsForm
          key={id}
          action={becomeDemoEditorAction}
          submit={translator(locale)('access.demo.as', {
            byline: pickText(byline, locale)?.words ?? '',
            role: roles[role],
          })}
          fields={[{ kind: 'hidden', name: 'editorId', value: id }]}
          look="plain"
        />
      ))}
    </section>
  );
}
