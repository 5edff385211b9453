import { ACTOR_TYPES } from '@/features/speaker/schema';
import { formatNumber, isolate } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { confirmSuggestionAction } from '../actions';
import type { SuggestionCard as Card } from '../desk-model';
import { NEW_ACTOR, NO_ACTOR } from '../schema';
import type { ActorMatch } from '../shape';
import type { Choice } from './actor-choice';
import { ConfirmForm } from './confirm-form';
import type { DeskSource } from './suggestion-list';
import { nameIn, shortened } from './words';

type Props = { readonly card: Card; readonly source: DeskSource; readonly locale: Locale };

/** The form that confirms, with whom the record knows by the names of the text, and a search for the others. */
export function ConfirmCard({ card, source, locale }: Props) {
  const { form } = messages(locale).suggestions;
  const t = translator(locale);
  const found = source.search?.suggestionId === card.id ? source.search : null;
  const { proposal } = card;
  const type = proposal.mode === 'document' ? 'document' : 'person';
  return (
    <>
      <ConfirmForm
        action={confirmSuggestionAction}
        own={source.own()}
        suggestionId={card.id}
        speakers={speakerChoices(card, found?.found ?? [], locale)}
        chosen={found?.found[0]?.id ?? card.chosen}
        newName={{ value: found?.words ?? proposal.speakers[0]?.name ?? '', lang: source.lang }}
        types={ACTOR_TYPES.map((value) => ({ value, label: term('actorTypes', value, locale) }))}
        type={type}
        chain={proposal.chain.map(({ name }) => chainStep(name, source.matches.get(name) ?? [], locale))}
        words={{
          ...{ speaker: form.speaker, newName: form.newName, newType: form.newType, confirm: form.confirm },
          confirmName: t('suggestions.form.confirmName', { words: shortened(proposal.words) }),
        }}
      />
      <form method="get" action={`${source.path}#s-${card.id}`} className="suggestion-find">
        <input type="hidden" name="at" value={card.id} />
        <label>
          <span className="field-name">{form.find}</span>
          <input name="q" defaultValue={found?.words} dir="auto" autoComplete="off" required />
        </label>
        <button type="submit" className="btn">
          {form.findSubmit}
        </button>
        {found && found.found.length === 0 && <span role="status">{form.findNobody}</span>}
      </form>
    </>
  );
}

function speakerChoices(card: Card, found: readonly ActorMatch[], locale: Locale): Choice[] {
  const { form } = messages(locale).suggestions;
  const t = translator(locale);
  const known = new Set(found.map(({ id }) => id));
  const looked = found.map(({ id, actor }) => ({ value: id, ...nameIn(actor.names, locale) }));
  const proposed = card.speakers
    .filter(({ id }) => !known.has(id))
    .map(({ id, actor, name, score, byModel }) => ({
      ...{ value: id, ...nameIn(actor.names, locale) },
      hint: [
        t('suggestions.form.speakerFromText', { name: isolate(name) }),
        byModel === null
          ? formatNumber(Math.round(score * 100) / 100, locale)
          : t('suggestions.form.speakerByModel', { model: isolate(byModel) }),
      ].join(' · '),
    }));
  return [...looked, ...proposed, { value: NEW_ACTOR, label: form.speakerNew }];
}

function chainStep(name: string, matches: readonly ActorMatch[], locale: Locale) {
  const { form } = messages(locale).suggestions;
  const t = translator(locale);
  const known = matches.map(({ id, actor }) => ({ value: id, label: nameIn(actor.names, locale).label }));
  return {
    legend: t('suggestions.form.chain', { name }),
    choices: [
      ...known,
      { value: NEW_ACTOR, label: t('suggestions.form.chainNew', { name }) },
      { value: NO_ACTOR, label: form.chainNone },
    ],
    chosen: matches[0]?.likeness === 1 ? matches[0].id : NEW_ACTOR,
  };
}
