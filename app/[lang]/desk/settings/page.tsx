import { FieldsForm } from '@/features/access/components/fields-form';
import { formToken } from '@/features/access/editor';
import { setSecondPersonAction } from '@/features/setting/actions';
import { findSecondPerson, listSecondPersonChanges } from '@/features/setting/queries';
import { messages } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { deskMetadata, deskPage } from '../desk-page';
import { SettingChanges } from './setting-changes';

type Props = PageProps<'/[lang]/desk/settings'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('manageSettings', params, (locale) => messages(locale).settings.title);
}

/** What a newsroom chooses for itself, for administrators. */
export default deskPage<{ lang: string }>('manageSettings', async ({ editor, locale }) => {
  const [{ isWanted, version }, changes] = await Promise.all([findSecondPerson(), listSecondPersonChanges()]);
  const { settings: words } = messages(locale);
  const { second } = words;
  return (
    <div className="desk-page">
      <h1 className="headline">{words.title}</h1>
      <section aria-labelledby="second-person">
        <h2 className="section-title" id="second-person">
          {second.title}
        </h2>
        <p className="soft">{second.lead}</p>
        <FieldsForm
          action={setSecondPersonAction}
          own={{ token: formToken(editor), opId: newId() }}
          submit={words.save}
          fields={[
            { kind: 'hidden', name: 'version', value: String(version) },
            {
              kind: 'choice',
              name: 'second',
              label: second.question,
              value: isWanted ? 'wanted' : 'not_wanted',
              options: [
                { value: 'wanted', label: second.wanted, hint: second.wantedHint },
                { value: 'not_wanted', label: second.notWanted, hint: second.notWantedHint },
              ],
            },
            {
              kind: 'line',
              name: 'reason',
              label: words.reason,
              hint: words.reasonHint,
              isOptional: true,
            },
          ]}
        />
      </section>
      <SettingChanges changes={changes} locale={locale} />
    </div>
  );
});
