import { formToken } from '@/features/access/editor';
import { actorFields } from '@/features/actor/components/actor-fields';
import { NewActorForm } from '@/features/actor/components/new-actor-form';
import { savedWork } from '@/features/work/components/saved-work';
import { workName } from '@/features/work/schema';
import { messages } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { deskMetadata, deskPage } from '../../desk-page';
import { LONGEST_SEARCH } from '../../desk-search';
import { asked } from '../../list-address';
import '../../../../styles/actor-desk.css';

type Props = PageProps<'/[lang]/desk/actors/new'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('addSpeakers', params, (locale) => messages(locale).actorDesk.add.title);
}

/** A new speaker, outlet or other name; `?name=` is what was looked for and not found. */
export default deskPage<{ lang: string }>('addSpeakers', async ({ editor, locale, searchParams }) => {
  const searched = asked(await searchParams, 'name')?.slice(0, LONGEST_SEARCH) ?? '';
  const { add, twins } = messages(locale).actorDesk;
  const name = workName('actor-new', 'any');
  const saved = await savedWork({ name, editorId: editor.id, version: null, locale });
  return (
    <div className="desk-page">
      <h1 className="headline">{add.title}</h1>
      <p className="soft">{add.lead}</p>
      <NewActorForm
        fields={actorFields(locale, null, searched)}
        own={{ token: formToken(editor), opId: newId() }}
        submit={add.submit}
        words={twins}
        saved={saved}
      />
    </div>
  );
});
