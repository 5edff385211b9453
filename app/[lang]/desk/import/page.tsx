import { formToken } from '@/features/access/editor';
import { importWords } from '@/features/intake/components/import-fields';
import { ImportForm } from '@/features/intake/components/import-form';
import { IMPORT_WORK } from '@/features/work/commands';
import { workWords } from '@/features/work/components/work-words';
import { findWork } from '@/features/work/queries';
import { tagOf } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { deskMetadata, deskPage } from '../desk-page';
import '../../../styles/source-desk.css';

type Props = PageProps<'/[lang]/desk/import'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('importSource', params, (locale) => messages(locale).sourceDesk.intake.title);
}

/** Where a source comes in: pasted or as a file, with what is known of it. What was left in the form is there again. */
export default deskPage<{ lang: string }>('importSource', async ({ editor, locale }) => {
  const { intake } = messages(locale).sourceDesk;
  const work = await findWork({ editorId: editor.id, form: IMPORT_WORK });
  return (
    <div className="desk-page narrow">
      <h1 className="headline">{intake.title}</h1>
      <p className="soft">{intake.intro}</p>
      <ImportForm
        words={{ ...importWords(locale), ...workWords(locale) }}
        own={{ token: formToken(editor), opId: newId() }}
        work={{ name: IMPORT_WORK, editorId: editor.id, baseVersion: null, begun: work?.values ?? null }}
        lang={tagOf(locale)}
      />
    </div>
  );
});
