import type { Transaction } from '@/db/client';
import { orNull } from '@/db/json';
import { type Author, type Change, change, type Receipt } from '@/features/history/commands';
import { findDoneTo } from '@/features/history/queries';
import { indexClaimsOf } from '@/features/search/commands';
import { addActor, displayNames } from '@/features/speaker/commands';
import type { ActorType } from '@/features/speaker/schema';
import { newId } from '@/lib/id';
import type { LocalText } from '@/lib/local-text';
import { Problem } from '@/lib/problem';
import { edtfInterval } from '@/text/edtf';
import { key } from '@/text/key';
import { localeOfName } from '@/text/name-language';
import { addingOf, type NewName } from './queries';

/** An office as an editor says it; days in EDTF. */
export type Office = {
  readonly id: string;
  readonly organisationId: string;
  readonly title: LocalText | null;
  readonly standing: 'current' | 'former';
  readonly startsEdtf: string | null;
  readonly endsEdtf: string | null;
};

/** All that is said of an actor at the desk: what an edit replaces, and what taking it back brings again. */
export type ActorState = {
  readonly type: ActorType;
  readonly names: LocalText;
  readonly spellings: readonly { readonly name: string; readonly lang: string; readonly kind: string }[];
  readonly note: LocalText | null;
  readonly wikidataId: string | null;
  readonly parentId: string | null;
  readonly offices: readonly Office[];
};

type Edit = {
  readonly actorId: string;
  readonly version: number;
  /** What is said anew; the rest stays. */
  readonly state: Partial<ActorState>;
};

/**
 * Changes what is said of an actor. Claims of it are found by its new names at once.
 *
 * @throws Problem `conflict` when somebody else changed it since, `invalid` for a body that is part of itself and for an
 *   office that ends before it begins.
 */
export async function editActor({ actorId, version, state }: Edit, by: Author): Promise<Receipt> {
  return change(by, async (tx) => {
    const before = await readState(tx, actorId);
    return writeState(tx, { actorId, version, before, after: { ...before, ...state } });
  });
}

/**
 * Gives an actor an office, or changes one it has; an office that is `gone` was recorded by mistake.
 * @throws Problem as `editActor` does.
 */
export async function saveOffice(
  {
    actorId,
    version,
    office,
    isGone,
  }: {
    readonly actorId: string;
    readonly version: number;
    readonly office: Office;
    readonly isGone: boolean;
  },
  by: Author,
): Promise<Receipt> {
  return change(by, async (tx) => {
    const before = await readState(tx, actorId);
    const others = before.offices.filter(({ id }) => id !== office.id);
    const offices = isGone ? others : [...others, office];
    return writeState(tx, { actorId, version, before, after: { ...before, offices } });
  });
}

/** What is said of an actor now. */
async function readState(tx: Transaction, actorId: string): Promise<ActorState> {
  const [row] = await tx.$queryRaw<{ state: ActorState }[]>`
    select json_build_object(
      'type', actor.type, 'names', actor.names, 'note', actor.note, 'wikidataId', actor.wikidata_id,
      'parentId', actor.parent_id,
      'spellings', coalesce((
        select json_agg(json_build_object('name', name, 'lang', lang, 'kind', kind) order by lang, name)
        from actor_name where actor_id = actor.id and kind <> 'name'), '[]'),
      'offices', coalesce((
        select json_agg(json_build_object(
          'id', role.id, 'organisationId', role.organisation_id, 'title', role.title, 'standing', role.standing,
          'startsEdtf', role.starts_edtf, 'endsEdtf', role.ends_edtf) order by role.id)
        from actor_role role where role.actor_id = actor.id and role.deleted_at is null), '[]')) as state
    from actor where id = ${actorId}::uuid and deleted_at is null for update`;
  if (!row) throw new Problem('not_found', 'There is nothing like this here.', { reason: 'form.not_found' });
  return row.state;
}

type Write = {
  readonly actorId: string;
  readonly version: number;
  readonly before: ActorState;
  readonly after: ActorState;
};

async function writeState(tx: Transaction, { actorId, version, before, after }: Write): Promise<Change> {
  const { names, spellings, offices, note, ...columns } = after;
  offices.forEach(refuseBackwards);
  await refuseCircle(tx, actorId, after.parentId);
  const { count } = await tx.actor.updateMany({
    where: { id: actorId, version, deletedAt: null },
    data: { ...columns, names, note: orNull(note), version: version + 1 },
  });
  if (count === 0) {
    throw new Problem('conflict', 'Somebody else changed this meanwhile. Reload the page.', {
      reason: 'actor.changed',
    });
  }
  await writeNames(tx, actorId, [...displayNames(names), ...spellings]);
  await writeOffices(tx, actorId, offices);
  const isRenamed = JSON.stringify([before.names, before.spellings]) !== JSON.stringify([names, spellings]);
  if (isRenamed) await indexClaimsOf(tx, [actorId]);
  return { aggregate: 'actor', id: actorId, version: version + 1, verb: 'edit', values: { before, after } };
}

/** Spellings that stay keep their keys: a merge that is taken apart later knows by them what was whose. */
async function writeNames(tx: Transaction, actorId: string, names: ActorState['spellings']): Promise<void> {
  const wanted = JSON.stringify(names);
  await tx.$executeRaw`
    delete from actor_name where actor_id = ${actorId}::uuid
      and not exists (
        select from jsonb_to_recordset(${wanted}::jsonb) as spelling(name text, lang text)
        where spelling.name = actor_name.name and spelling.lang = actor_name.lang)`;
  await tx.actorName.createMany({
    data: names.map((spelling) => ({
      ...spelling,
      ...{ id: newId(), actorId, key: key(spelling.name, spelling.lang) },
    })),
    skipDuplicates: true,
  });
  // A name that is shown is no mere spelling, and one that is shown no more is.
  await tx.$executeRaw`
    update actor_name set kind = spelling.kind
    from (
      select name, lang, max(kind) as kind from jsonb_to_recordset(${wanted}::jsonb) as given(name text, lang text, kind text)
      group by name, lang) spelling
    where actor_name.actor_id = ${actorId}::uuid and actor_name.kind <> spelling.kind
      and spelling.name = actor_name.name and spelling.lang = actor_name.lang`;
}

async function writeOffices(tx: Transaction, actorId: string, offices: readonly Office[]): Promise<void> {
  await tx.$executeRaw`
    update actor_role set deleted_at = clock_timestamp()
    where actor_id = ${actorId}::uuid and deleted_at is null and id <> all(${offices.map(({ id }) => id)}::uuid[])`;
  await tx.$executeRaw`
    insert into actor_role (id, actor_id, organisation_id, title, standing, starts_edtf, ends_edtf)
    select id, ${actorId}::uuid, "organisationId", nullif(title, 'null'), standing, "startsEdtf", "endsEdtf"
    from jsonb_to_recordset(${JSON.stringify(offices)}::jsonb) as office(
      id uuid, "organisationId" uuid, title jsonb, standing text, "startsEdtf" text, "endsEdtf" text)
    on conflict (id) do update set organisation_id = excluded.organisation_id, title = excluded.title,
      standing = excluded.standing, starts_edtf = excluded.starts_edtf, ends_edtf = excluded.ends_edtf, deleted_at = null
    where actor_role.actor_id = excluded.actor_id`;
}

function refuseBackwards({ startsEdtf, endsEdtf }: Office): void {
  const from = startsEdtf ? edtfInterval(startsEdtf)?.earliest : null;
  const to = endsEdtf ? edtfInterval(endsEdtf)?.latest : null;
  if (from && to && to < from) {
    throw new Problem('invalid', 'The office ends before it begins.', { reason: 'actor.backwards' });
  }
}

/** A body cannot be a part of its own parts. */
async function refuseCircle(tx: Transaction, actorId: string, parentId: string | null): Promise<void> {
  if (parentId === null) return;
  const [circle] = await tx.$queryRaw<object[]>`
    with recursive above as (
      select id, parent_id, 1 as depth from actor where id = ${parentId}::uuid
      union all
      select actor.id, actor.parent_id, above.depth + 1 from actor join above on actor.id = above.parent_id
      where above.depth < 50)
    select from above where id = ${actorId}::uuid`;
  if (circle) {
    throw new Problem('invalid', 'A body cannot be a part of itself.', { reason: 'actor.circle' });
  }
}

/** The names that a change adds besides: each has its key at once, and is added when all of them are sure. */
export function newNames({ by }: { readonly by: Author }) {
  const byOpId = new Map<string, { readonly name: NewName; readonly id: Promise<string> }>();
  return {
    /** The key of a new name, which is that of the one added when the same form was sent before. */
    idOf(name: NewName): Promise<string> {
      const opId = addingOf(name, by);
      const known = byOpId.get(opId)?.id;
      if (known) return known;
      const id = findDoneTo(opId).then((done) => done ?? newId());
      byOpId.set(opId, { name, id });
      return id;
    },
    async addAll(): Promise<void> {
      for (const [opId, { name, id }] of byOpId) {
        const names = { [localeOfName(name.words)]: name.words };
        await addActor({ type: name.type, names }, { editorId: by.editorId, opId }, await id);
      }
    },
  };
}
