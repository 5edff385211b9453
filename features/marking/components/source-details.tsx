import { SavedForm } from '@/features/access/components/saved-form';
import { editSourceAction } from '@/features/intake/actions';
import { sourceFields } from '@/features/intake/components/import-fields';
import { workName } from '@/features/work/schema';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { pickText } from '@/lib/local-text';
import type { DeskSource } from '../shape';

type Props = { readonly source: DeskSource; readonly token: string; readonly locale: Locale };

/** What is said of a source, to be changed. The text itself and its language in a capture never change. */
export function SourceDetails({ source, token, locale }: Props) {
  const { reader } = messages(locale).sourceDesk;
  const picked = (id: string | null, actor: DeskSource['outlet']) =>
    id === null ? null : { id, label: pickText(actor?.names ?? null, locale)?.words ?? '' };
  const known = {
    ...{ kind: source.kind, lang: source.lang, title: source.title ?? '', url: source.url ?? '' },
    ...{
      outlet: picked(source.outletId, source.outlet),
      relays: picked(source.relaysId, source.relays),
      published: source.published.edtf ?? '',
    },
  };
  return (
    <details className="source-details">
      <summary className="opens">{reader.details}</summary>
      <SavedForm
        work={workName('source', source.id)}
        version={source.version}
        locale={locale}
        action={editSourceAction}
        fields={[
          { kind: 'hidden', name: 'sourceId', value: source.id },
          { kind: 'hidden', name: 'version', value: String(source.version) },
          ...sourceFields(locale, known),
        ]}
        submit={reader.save}
        own={{ token, opId: newId() }}
      />
    </details>
  );
}
