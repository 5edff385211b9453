import { FieldFaults } from '@/features/access/field-faults';
import { newNames } from '@/features/actor/commands';
import { type MeantOrNew, resolveOrNew } from '@/features/actor/queries';
import type { ClaimInput } from '@/features/claim/schema';
import type { Author } from '@/features/history/commands';
import { type PickPlace, resolvePick } from '@/features/pick/queries';
import type { PickInput } from '@/features/pick/schema';
import type { Locale } from '@/i18n/languages';
import { typedDate } from '@/text/typed-date';
import type { PickChoice } from '@/ui/pick';
import { listSourceKeys } from './queries';
import type { ClaimFormInput } from './schema';
import { findPassage, findSpan } from './spans';

/** What a form is read against. */
export type Reading = {
  readonly text: string;
  readonly locale: Locale;
  /** The states whose claims the editor may name. */
  readonly states: readonly string[];
  /** The passage the form was filled with, and what the form does not show. */
  readonly was: { readonly start: number; readonly end: number } | null;
  readonly slots: ClaimInput['slots'];
  /** Who reads it in: names that are new are added by them, once the rest is right. */
  readonly by: Author;
  readonly mayAdd: boolean;
};

/**
 * A claim as the form says it: words of the source found at their place, those who are named looked up, dates read. Who
 * is named as new is added, once nothing else is wrong.
 * @throws FieldFaults with a reason for each field that says nothing we can keep.
 */
export async function readClaimForm(form: ClaimFormInput, reading: Reading): Promise<ClaimInput> {
  const faults: Record<string, string> = {};
  const spans = readSpans(form, reading, faults);
  const said = readSaid(form.said, spans.said, faults);
  const people = await readPicks(form, reading, faults);
  const hops = await readHops(form, people, faults);
  const speakerId = people.id('speaker');
  if (!speakerId && !faults['speaker']) faults['speaker'] = 'claim.speaker_missing';
  if (Object.keys(faults).length > 0 || !speakerId || !spans.passage) {
    throw new FieldFaults(faults, people.choices);
  }
  await people.addNew();
  return {
    captureId: form.captureId,
    passage: spans.passage,
    speakerId,
    coSpeakerIds: form.coSpeakers.flatMap((_row, index) => people.id(`coSpeakers.${index}.who`) ?? []),
    mode: form.mode,
    act: form.act,
    ownDeed: form.ownDeed === 'on',
    cue: spans.cue,
    role: readRole(form.role, spans.role, people.id('role.from')),
    hedge: form.hedge.words === '' ? null : form.hedge,
    conditionId: people.id('condition'),
    medium: form.medium,
    platformId: people.id('platform'),
    venue: form.venue,
    said,
    saidLang: form.saidLang,
    translatedFrom: form.translatedFrom,
    translations: form.translations.flatMap(({ lang, text }) =>
      lang && text !== '' ? [{ lang, text }] : [],
    ),
    checkable: form.checkable,
    checkableNote: form.checkableNote,
    note: form.note,
    parentId: people.id('parent'),
    hops,
    slots: reading.slots ?? null,
  };
}

type Span = { readonly start: number; readonly end: number };
type Faults = Record<string, string>;
type People = Awaited<ReturnType<typeof readPicks>>;

/** The passage, and the words that stand near it. */
function readSpans(form: ClaimFormInput, { text, was }: Reading, faults: Faults) {
  const found = findPassage(text, form.passage, was);
  const passage = found === 'lost' ? null : found;
  if (!passage) faults['passage.words'] = 'claim.passage_lost';
  const near = (name: 'cue' | 'role' | 'said'): Span | null => {
    const span = findSpan(text, form[name], passage?.start ?? 0);
    if (span === 'lost') faults[`${name}.words`] = 'claim.words_lost';
    return span === 'lost' ? null : span;
  };
  return { passage, cue: near('cue'), role: near('role'), said: near('said') };
}

function readRole(
  { gloss, standing }: ClaimFormInput['role'],
  passage: Span | null,
  inheritedFromId: string | null,
): ClaimInput['role'] {
  const isGiven = passage || gloss || standing || inheritedFromId;
  return isGiven ? { passage, gloss, standing, inheritedFromId } : null;
}

function readSaid(
  { date, basis, meaning }: ClaimFormInput['said'],
  passage: Span | null,
  faults: Faults,
): ClaimInput['said'] {
  const edtf = date === '' ? null : typedDate(date);
  if (date !== '' && edtf === null) faults['said.date'] = 'claim.date_unread';
  if (date === '' && basis !== null) faults['said.basis'] = 'claim.basis_alone';
  if (!passage && !edtf && !meaning) return null;
  return { passage, edtf, basis: edtf ? (basis ?? 'stated') : null, meaning };
}

/** The chain: the steps that name somebody, in order. */
async function readHops(form: ClaimFormInput, people: People, faults: Faults): Promise<ClaimInput['hops']> {
  const sources = await readSources(form, faults);
  if (form.hops.every(({ actor }) => actor.words === '')) faults['hops.0.actor'] = 'claim.chain_missing';
  return form.hops.flatMap(({ act, lang, inferred, unstated, source }, index) => {
    const actorId = people.id(`hops.${index}.actor`);
    const sourceId = sources.get(source) ?? null;
    return actorId
      ? [{ actorId, act, lang, inferred: inferred === 'on', originStated: unstated !== 'on', sourceId }]
      : [];
  });
}

/** Looks up everybody the form names, each once. */
async function readPicks(form: ClaimFormInput, reading: Reading, faults: Record<string, string>) {
  const claim: PickPlace = { of: 'claim', states: reading.states };
  const claims: [name: string, pick: PickInput][] = [
    ['condition', form.condition],
    ['parent', form.parent],
    ['role.from', form.role.from],
  ];
  const actors: [name: string, pick: PickInput, types: readonly string[]][] = [
    ['speaker', form.speaker, []],
    ['platform', form.platform, ['platform', 'outlet']],
    ...form.coSpeakers.map(({ who }, index): (typeof actors)[number] => [`coSpeakers.${index}.who`, who, []]),
    ...form.hops.map((hop, index): (typeof actors)[number] => [`hops.${index}.actor`, hop.actor, []]),
  ];
  const ids = new Map<string, string>();
  const choices: Record<string, readonly PickChoice[]> = {};
  const added = newNames(reading);
  const take = async (name: string, meant: MeantOrNew) => {
    if ('fault' in meant) {
      faults[name] = meant.fault;
      choices[name] = meant.choices;
    } else if ('type' in meant) ids.set(name, await added.idOf(meant));
    else if (meant.id) ids.set(name, meant.id);
  };
  await Promise.all([
    ...claims.map(async ([name, pick]) => take(name, await resolvePick(pick, claim, reading.locale))),
    ...actors.map(async ([name, pick, types]) => take(name, await resolveOrNew(pick, { ...reading, types }))),
  ]);
  return { id: (name: string) => ids.get(name) ?? null, choices, addNew: added.addAll };
}

/** The own sources of the steps, by public id or address. */
async function readSources(
  form: ClaimFormInput,
  faults: Record<string, string>,
): Promise<Map<string, string>> {
  const idOf = (typed: string) => {
    const path = typed.split(/[?#]/u)[0] ?? '';
    return /^([0-9a-z]{10})(?:-|$)/u.exec(path.slice(path.lastIndexOf('/') + 1))?.[1] ?? '';
  };
  const typed = form.hops.map(({ source }) => source).filter((source) => source !== '');
  const keys = await listSourceKeys(typed.map(idOf));
  for (const [index, { source }] of form.hops.entries()) {
    if (source !== '' && !keys.has(idOf(source))) faults[`hops.${index}.source`] = 'claim.source_unknown';
  }
  return new Map(typed.map((source) => [source, keys.get(idOf(source)) ?? '']));
}
