/** Stored words said in a language: `word-vs-deed` is "Word against deed". Unknown words are given back as they are. */
import { isolate } from './format';
import type { Locale } from './languages';
import { messages } from './messages';
import type { Messages } from './messages/en';

export type WordTable = keyof Messages['words'];
export type MeaningTable = keyof Messages['meanings'];
export type LinkType = keyof Messages['kinds'];

/** The tables that say which link types there are, and which kinds each has, in the order they are shown. */
export const LINK_TYPES = [
  'contradicts',
  'supports',
  'restates',
  'context',
] as const satisfies readonly LinkType[];

export interface Kind {
  /** "Word against deed". */
  readonly name: string;
  /** What it means, in one sentence. */
  readonly meaning: string;
  /** The question that decides whether a pair is of this kind. */
  readonly test: string;
}

/** What a relation sentence needs to know of a link. `from` and `to` are the speakers' names in its own direction. */
export interface Relation {
  readonly type: string;
  readonly kind: string;
  readonly assertedBy: string;
  readonly from: string;
  readonly to: string;
}

/** A piece of a relation sentence: words of ours, or a name that wants isolating. */
export interface RelationPart {
  readonly text: string;
  readonly slot: 'from' | 'to' | null;
}

/** The word of a table: `term('modes', 'direct', 'en')` is "direct quote". Spaces in a stored word count as hyphens. */
export function term(table: WordTable, stored: string, locale: Locale): string {
  return pick(messages(locale).words[table], stored.replaceAll(' ', '-')) ?? stored;
}

/** One sentence that explains a word, or null where the word explains itself. */
export function meaning(table: MeaningTable, stored: string, locale: Locale): string | null {
  return pick(messages(locale).meanings[table], stored);
}

/** A link's kind with its explanation. A kind's name alone says little: `same-utterance` is a kind of two types. */
export function kindOf(type: string, kind: string, locale: Locale): Kind {
  const known = isLinkType(type) ? pick<Kind>(messages(locale).kinds[type], kind) : null;
  return known ?? { name: kind, meaning: '', test: '' };
}

/** The kinds of a link type, in order. */
export function kindsOf(
  type: LinkType,
  locale: Locale,
): readonly { readonly id: string; readonly kind: Kind }[] {
  const table: Readonly<Record<string, Kind>> = messages(locale).kinds[type];
  return Object.entries(table).map(([id, kind]) => ({ id, kind }));
}

export function isLinkType(type: string): type is LinkType {
  return LINK_TYPES.some((known) => known === type);
}

/**
 * The relation of two claims as one fair sentence, in pieces, so that a page can put `<bdi>` or a link around the names.
 *
 * Where both claims are of one speaker, a sentence that names two gives way to one that names that speaker.
 */
export function relationParts(relation: Relation, locale: Locale): readonly RelationPart[] {
  return relationTemplate(relation, locale)
    .split(/(\{from\}|\{to\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '{from}') return { text: relation.from, slot: 'from' };
      if (piece === '{to}') return { text: relation.to, slot: 'to' };
      return { text: piece, slot: null };
    });
}

/** The same sentence as plain text, the names isolated by control signs. */
export function relationText(relation: Relation, locale: Locale): string {
  return relationParts(relation, locale)
    .map((part) => (part.slot ? isolate(part.text) : part.text))
    .join('');
}

function relationTemplate(relation: Relation, locale: Locale): string {
  const { relations } = messages(locale);
  if (!isLinkType(relation.type)) return '';
  const frames = pick<Frames>(relations[relation.type], relation.kind);
  const sentence =
    (relation.assertedBy === 'source' ? frames?.source : frames?.editor) ?? relations.any[relation.type];
  const namesTwo = sentence.includes('{from}') && sentence.includes('{to}');
  return namesTwo && relation.from === relation.to ? relations.same[relation.type] : sentence;
}

interface Frames {
  readonly source: string;
  readonly editor: string;
}

function pick<Value>(table: Readonly<Record<string, Value>>, key: string): Value | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}
