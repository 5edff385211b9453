import { FieldsForm } from '@/features/access/components/fields-form';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { claimPath } from '@/ui/paths';
import { rejectSuggestionAction } from '../actions';
import type { SuggestionCard as Card } from '../desk-model';
import { confidenceOf, reasonOf } from '../reason';
import { ConfirmCard } from './confirm-card';
import { Facts } from './suggestion-facts';
import type { DeskSource } from './suggestion-list';
import { Sentence } from './suggestion-sentence';
import { shortened } from './words';

type Props = { readonly card: Card; readonly source: DeskSource; readonly locale: Locale };

/** One suggestion that waits: its sentence, who is meant, why, and the two buttons. */
export function SuggestionCard({ card, source, locale }: Props) {
  const words = messages(locale).suggestions;
  const short = shortened(card.proposal.words);
  const t = translator(locale);
  return (
    <article className="suggestion" id={`s-${card.id}`} data-suggestion tabIndex={-1}>
      <Sentence pieces={card.sentence} lang={source.lang} />
      <Facts card={card} source={source} locale={locale} />
      {card.engine === 'model' && (
        <p className="suggestion-model">
          {t.rich('suggestions.byModel', { model: () => <bdi lang="en">{card.engineVersion}</bdi> })}
        </p>
      )}
      <p className="suggestion-why">
        <b>{words.why}:</b> {reasonOf(card.explanation, card.proposal.basis, locale)}{' '}
        <span className="soft">{term('confidence', confidenceOf(card.score), locale)}</span>
      </p>
      {card.recordedAs ? (
        <p className="soft dots">
          <span>{words.recorded}</span>
          {card.recordedAs.isPublic && (
            <a className="link" href={claimPath(locale, card.recordedAs.publicId)}>
              {words.openClaim}
            </a>
          )}
        </p>
      ) : (
        <>
          <ConfirmCard card={card} source={source} locale={locale} />
          <details className="suggestion-reject">
            <summary className="btn" data-key="KeyN">
              {words.reject}
            </summary>
            <FieldsForm
              action={rejectSuggestionAction}
              own={source.own()}
              look="plain"
              submit={words.form.reject}
              submitLabel={t('suggestions.form.rejectName', { words: short })}
              fields={[
                { kind: 'hidden', name: 'suggestionId', value: card.id },
                {
                  ...{ kind: 'line', name: 'reason', dir: 'auto' },
                  ...{ label: words.form.rejectReason, hint: words.form.rejectHint },
                },
              ]}
            />
          </details>
        </>
      )}
    </article>
  );
}
