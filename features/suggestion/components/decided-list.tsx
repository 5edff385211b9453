import { FieldsForm } from '@/features/access/components/fields-form';
import { isolate } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { langAttributes } from '@/ui/lang';
import { Local } from '@/ui/local';
import { undoSuggestionAction } from '../actions';
import type { StoredSuggestion } from '../shape';
import type { DeskSource } from './suggestion-list';
import { shortened } from './words';

type Props = {
  readonly decided: readonly StoredSuggestion[];
  readonly source: DeskSource;
  readonly locale: Locale;
};

/** What was decided, newest first, each with its way back. */
export function DecidedList({ decided, source, locale }: Props) {
  const words = messages(locale).suggestions;
  const t = translator(locale);
  return (
    <section aria-labelledby="decided">
      <h2 className="section-title" id="decided">
        {words.decided}
      </h2>
      <ul className="desk-list">
        {decided.map(({ id, proposal, state, reason, decidedBy }) => (
          <li key={id}>
            <span className="grow">
              <span className="suggestion-words" {...langAttributes(source.lang)}>
                {proposal.words}
              </span>
              <span className="field-hint dots">
                <span>
                  {state === 'confirmed'
                    ? words.draft
                    : t('suggestions.rejectedBecause', { reason: isolate(reason ?? '') })}
                </span>
                <span>
                  <Local text={decidedBy} locale={locale} />
                </span>
              </span>
            </span>
            <div data-undo>
              <FieldsForm
                action={undoSuggestionAction}
                own={source.own()}
                look="plain"
                submit={words.undo}
                submitLabel={t('suggestions.undoName', { words: shortened(proposal.words) })}
                fields={[{ kind: 'hidden', name: 'suggestionId', value: id }]}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
