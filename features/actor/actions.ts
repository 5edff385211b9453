'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { editorAction } from '@/features/access/editor-action';
import { FieldFaults } from '@/features/access/field-faults';
import { typedValues } from '@/features/access/form';
import { mergeActors, splitActor } from '@/features/merge/commands';
import { addActor } from '@/features/speaker/commands';
import { newId } from '@/lib/id';
import { editActor, saveOffice } from './commands';
import { getActorAddress, listSpellings, listTwins } from './queries';
import { readActorForm, readBody, twinLine } from './read-form';
import { EditActorForm, MergeForm, NewActorForm, OfficeForm, SplitForm } from './schema';
import type { AskedTwins } from './shape';

/** Adds a name, and leads to it; or shows first whom it can be taken for. Nothing is merged, and nobody taken for another. */
export const addActorAction = editorAction(
  { may: 'addSpeakers', schema: NewActorForm },
  async ({ apart, ...details }, { by, locale, form }): Promise<AskedTwins> => {
    const actor = await readActorForm(details, locale);
    const names = [...Object.values(actor.names), ...actor.spellings.map(({ name }) => name)];
    const twins = apart ? [] : await listTwins(names);
    if (twins.length > 0) {
      return { twins: twins.map((twin) => twinLine(twin, locale)), values: typedValues(form) };
    }
    const { id } = await addActor(actor, by);
    redirect(`/${locale}/desk/actors/${(await getActorAddress(id)).publicId}`);
  },
);

export const editActorAction = editorAction(
  { may: 'editSpeakers', schema: EditActorForm },
  async ({ actorId, version, ...details }, { by, locale }) => {
    const state = await readActorForm(details, locale, await listSpellings(actorId));
    await editActor({ actorId, version, state }, by);
    refresh();
    return null;
  },
);

export const saveOfficeAction = editorAction(
  { may: 'editSpeakers', schema: OfficeForm },
  async (
    { actorId, version, officeId, organisation, title, standing, starts, ends, gone },
    { by, locale },
  ) => {
    const organisationId = await readBody('organisation', organisation, locale);
    if (!organisationId) throw new FieldFaults({ organisation: 'actor.body_missing' });
    const office = {
      ...{ id: officeId ?? newId(), organisationId, standing, startsEdtf: starts, endsEdtf: ends },
      title: Object.keys(title).length > 0 ? title : null,
    };
    await saveOffice({ actorId, version, office, isGone: gone === 'on' }, by);
    refresh();
    return null;
  },
);

export const mergeActorsAction = editorAction(
  { may: 'mergeSpeakers', schema: MergeForm },
  async ({ fromId, intoId }, { by, locale }) => {
    await mergeActors(fromId, intoId, by);
    redirect(`/${locale}/desk/actors/${(await getActorAddress(intoId)).publicId}`);
  },
);

export const splitActorAction = editorAction(
  { may: 'mergeSpeakers', schema: SplitForm },
  async ({ actorId }, { by, locale }) => {
    await splitActor(actorId, by);
    redirect(`/${locale}/desk/actors/${(await getActorAddress(actorId)).publicId}`);
  },
);
