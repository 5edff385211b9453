import type { ClaimInput } from '@/features/claim/schema';
import type { LocalText } from '@/lib/local-text';
import type { Values } from './merge';

/** What a claim's keys stand for, as its form shows them. */
export type Shown = {
  /** The capture's text, of which passages are parts. */
  readonly text: string;
  /** Labels of actors and claims, public ids of sources, by key. */
  readonly labels: ReadonlyMap<string, string>;
};

type Span = { readonly start: number; readonly end: number } | null | undefined;

/** A claim as its form is filled with it, field by field. What is empty has no field. */
export function valuesOf(claim: ClaimInput, shown: Shown): Values {
  const pick = (name: string, id: string | null | undefined) => pickValues(name, id, shown);
  const span = (name: string, at: Span) => spanValues(name, at, shown.text);
  const { role, hedge, said } = claim;
  return withoutEmpty({
    ...span('passage', claim.passage),
    ...pick('speaker', claim.speakerId),
    ...rows('coSpeakers', claim.coSpeakerIds ?? [], (name, id) => pick(`${name}.who`, id)),
    mode: claim.mode,
    act: claim.act,
    ownDeed: claim.ownDeed ? 'on' : '',
    ...span('cue', claim.cue),
    ...span('role', role?.passage),
    ...local('role.gloss', role?.gloss),
    'role.standing': role?.standing ?? '',
    ...pick('role.from', role?.inheritedFromId),
    'hedge.words': hedge?.words ?? '',
    'hedge.owner': hedge?.owner ?? '',
    ...local('hedge.gloss', hedge?.gloss),
    ...pick('condition', claim.conditionId),
    medium: claim.medium ?? '',
    ...pick('platform', claim.platformId),
    ...local('venue', claim.venue),
    ...span('said', said?.passage),
    'said.date': said?.edtf ?? '',
    'said.basis': said?.basis ?? '',
    ...local('said.meaning', said?.meaning),
    saidLang: claim.saidLang ?? '',
    translatedFrom: claim.translatedFrom ?? '',
    ...rows('translations', claim.translations ?? [], (name, { lang, text }) => ({
      [`${name}.lang`]: lang,
      [`${name}.text`]: text,
    })),
    checkable: claim.checkable ?? '',
    ...local('checkableNote', claim.checkableNote),
    ...local('note', claim.note),
    ...pick('parent', claim.parentId),
    ...rows('hops', claim.hops, (name, hop) => ({
      ...pick(`${name}.actor`, hop.actorId),
      [`${name}.act`]: hop.act,
      [`${name}.lang`]: hop.lang ?? '',
      [`${name}.inferred`]: hop.inferred ? 'on' : '',
      [`${name}.unstated`]: hop.originStated === false ? 'on' : '',
      [`${name}.source`]: hop.sourceId ? (shown.labels.get(hop.sourceId) ?? '') : '',
    })),
  });
}

/** Every key a claim names others by, to ask their labels with. */
export function keysOf(claim: ClaimInput) {
  const present = (ids: readonly (string | null | undefined)[]) =>
    ids.filter((id): id is string => typeof id === 'string');
  const actors = [claim.speakerId, claim.platformId, ...(claim.coSpeakerIds ?? [])];
  return {
    actors: present([...actors, ...claim.hops.map(({ actorId }) => actorId)]),
    claims: present([claim.conditionId, claim.parentId, claim.role?.inheritedFromId]),
    sources: present(claim.hops.map(({ sourceId }) => sourceId)),
  };
}

function pickValues(name: string, id: string | null | undefined, { labels }: Shown): Values {
  if (!id) return {};
  const label = labels.get(id) ?? '';
  return { [`${name}.words`]: label, [`${name}.id`]: id, [`${name}.was`]: label };
}

/** `was` holds the words these offsets give, to tell whether words or offsets were changed by hand. */
function spanValues(name: string, span: Span, text: string): Values {
  if (!span) return {};
  const words = text.slice(span.start, span.end);
  return {
    [`${name}.words`]: words,
    [`${name}.start`]: String(span.start),
    [`${name}.end`]: String(span.end),
  };
}

function local(name: string, text: LocalText | null | undefined): Values {
  return Object.fromEntries(Object.entries(text ?? {}).map(([lang, words]) => [`${name}.${lang}`, words]));
}

function rows<Row>(name: string, list: readonly Row[], toValues: (name: string, row: Row) => Values): Values {
  return Object.assign({}, ...list.map((row, index) => toValues(`${name}.${index}`, row)));
}

function withoutEmpty(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
