import { sayDate } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { cutWords } from '@/ui/cut-words';
import { langAttributes, wordsFor } from '@/ui/lang';
import type { PickChoice } from '@/ui/pick';
import type { FoundActor, FoundClaim } from './shape';

const LONGEST_LABEL = 90;
const LONGEST_PREVIEW = 220;

/** An actor as one choice of a picker: its name, and what tells it from its namesakes. */
export function actorChoice(actor: FoundActor, locale: Locale): PickChoice {
  const name = wordsFor(actor.names, locale);
  const office = wordsFor(actor.office, locale)?.words;
  const organisation = wordsFor(actor.organisation, locale)?.words;
  return {
    id: actor.id,
    label: name?.words ?? '',
    title: name?.words ?? '',
    text: actor.spelling && { words: actor.spelling.name, ...langAttributes(actor.spelling.lang) },
    notes: [term('actorTypes', actor.type, locale), office, organisation].filter((note): note is string =>
      Boolean(note),
    ),
  };
}

/** The kinds that a list offers to add as one types; the others stand where the words mean nobody. */
const OFTEN_NEW = ['person', 'organisation', 'unnamed-office', 'outlet'] as const;

/** What a name that is not in the record yet can be added as, each one choice of a picker. */
export function newChoices(words: string, types: readonly string[], locale: Locale): PickChoice[] {
  const kinds = types.length > 0 ? types : OFTEN_NEW;
  const add = messages(locale).actorDesk.asNew;
  return kinds.map((type) => ({
    id: `new:${type}`,
    label: words,
    title: add.replace('#', term('actorTypes', type, locale)),
    text: null,
    notes: [],
  }));
}

/** A claim as one choice of a picker: its speaker, its day and its words, and its state where it is not public. */
export function claimChoice(claim: FoundClaim, locale: Locale): PickChoice {
  const speaker = wordsFor(claim.speaker, locale)?.words ?? '';
  const preview = cutWords(claim.quote, LONGEST_PREVIEW);
  const short = cutWords(claim.quote, LONGEST_LABEL);
  return {
    id: claim.id,
    label: `${speaker}: ${short === null ? claim.quote : `${short}…`}`,
    title: speaker,
    text: { words: preview === null ? claim.quote : `${preview}…`, ...langAttributes(claim.lang) },
    notes: [
      sayDate(claim.said, locale).first,
      ...(claim.state === 'published' ? [] : [term('states', claim.state, locale)]),
    ],
  };
}
