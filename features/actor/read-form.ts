import { FieldFaults } from '@/features/access/field-faults';
import { resolvePick } from '@/features/pick/queries';
import type { PickInput } from '@/features/pick/schema';
import { LANG_OF_LOCALE } from '@/features/speaker/commands';
import type { ActorInput } from '@/features/speaker/schema';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { localeOfName } from '@/text/name-language';
import { langAttributes, wordsFor } from '@/ui/lang';
import type { NewActorForm } from './schema';
import type { Twin, TwinLine } from './shape';

type Spelling = { readonly name: string; readonly lang: string; readonly kind: 'alias' | 'handle' };

/** What can be part of what, and what an office can be held in: bodies, not persons. */
export const BODIES = ['organisation', 'outlet', 'unnamed-office', 'platform'] as const;

type Details = Omit<NewActorForm, 'apart'>;

/**
 * An actor as its form says it: the body it is part of looked up, each spelling with the language its letters show. What
 * is known of a spelling stays.
 * @throws FieldFaults where nobody is known by the words for the body.
 */
export async function readActorForm(
  { type, names, spellings, handles, parent, wikidata, note }: Details,
  locale: Locale,
  known: readonly { readonly name: string; readonly lang: string }[] = [],
) {
  const parentId = await readBody('parent', parent, locale);
  const shown = new Set(Object.values(names));
  return {
    ...{ type, names, parentId },
    wikidataId: wikidata || null,
    note: Object.keys(note).length > 0 ? note : null,
    spellings: [
      ...spellings.filter((name) => !shown.has(name)).flatMap((name) => spelt(name, known)),
      ...handles.map((name): Spelling => ({ name: name.replace(/^@/u, ''), lang: 'und', kind: 'handle' })),
    ],
  } satisfies ActorInput;
}

/** The key of a body that is named by its words; null for none. */
export async function readBody(field: string, pick: PickInput, locale: Locale): Promise<string | null> {
  const meant = await resolvePick(pick, { of: 'actor', types: BODIES }, locale);
  if (!('fault' in meant)) return meant.id;
  throw new FieldFaults({ [field]: meant.fault }, { [field]: meant.choices });
}

function spelt(name: string, known: readonly { readonly name: string; readonly lang: string }[]): Spelling[] {
  const langs = known.filter((one) => one.name === name).map(({ lang }) => lang);
  const own = langs.length > 0 ? langs : [LANG_OF_LOCALE[localeOfName(name)] ?? 'und'];
  return own.map((lang) => ({ name, lang, kind: 'alias' }));
}

/** A twin in the language of the page, with what tells it from its namesakes and the way to it. */
export function twinLine(twin: Twin, locale: Locale): TwinLine {
  const { twins } = messages(locale).actorDesk;
  const notes = [
    term('actorTypes', twin.type, locale),
    wordsFor(twin.office, locale)?.words,
    wordsFor(twin.organisation, locale)?.words,
  ];
  return {
    id: twin.id,
    href: `/${locale}/desk/actors/${twin.publicId}`,
    name: wordsFor(twin.names, locale)?.words ?? '',
    spelling: { words: twin.spelling.name, ...langAttributes(twin.spelling.lang) },
    notes: notes.filter((note): note is string => Boolean(note)),
    why: twin.isSame ? twins.same : twins.confusable,
  };
}
