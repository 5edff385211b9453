import { FieldsForm } from '@/features/access/components/fields-form';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { readAgainAction } from '../actions';
import type { SuggestionDesk } from '../shape';

type Props = {
  readonly page: SuggestionDesk;
  readonly own: () => { readonly token: string; readonly opId: string };
  readonly locale: Locale;
};

/** Why there is nothing here, or that a newer version of the engine reads it otherwise, and what to do about it. */
export function ReadingNotices({ page, own, locale }: Props) {
  const words = messages(locale).suggestions;
  const { differences, source } = page;
  if (!page.isReadable) return <p className="door-notice">{words.unreadable}</p>;
  const isNew = page.suggestions.length === 0;
  if (!isNew && differences === null) return null;
  const said = differences && {
    added: differences.added.length,
    gone: differences.gone.length,
    changed: differences.changed.length,
  };
  return (
    <div className="door-notice">
      <p>{said ? translator(locale)('suggestions.newer', said) : words.notRead}</p>
      <FieldsForm
        action={readAgainAction}
        own={own()}
        look="plain"
        submit={said ? words.takeOver : words.readNow}
        fields={[{ kind: 'hidden', name: 'sourceId', value: source.id }]}
      />
    </div>
  );
}
