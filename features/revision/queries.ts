import { database, type Transaction } from '@/db/client';
import { type Sql, sql } from '@/db/sql';
import { askTogether } from '@/db/together';
import type { EditableClaim, RevisionShape } from './shape';

const span = (passage: Sql): Sql =>
  sql`case when ${passage}.id is not null then json_build_object('start', ${passage}.start, 'end', ${passage}."end") end`;

/** A claim's fields as its command takes them, for the row `claim` with its passages joined. */
const values = sql`json_build_object(
  'captureId', claim.capture_id, 'passage', ${span(sql`passage`)}, 'speakerId', claim.speaker_id,
  'coSpeakerIds', coalesce((
    select json_agg(actor_id order by position) from claim_co_speaker where claim_id = claim.id), '[]'),
  'mode', claim.mode, 'act', claim.act, 'ownDeed', claim.own_deed, 'cue', ${span(sql`cue`)},
  'role', case when claim.role_passage_id is not null or claim.role_gloss is not null or claim.role_standing is not null
    then json_build_object('passage', ${span(sql`role`)}, 'gloss', claim.role_gloss, 'standing', claim.role_standing,
      'inheritedFromId', claim.role_inherited_id) end,
  'hedge', case when claim.hedge_words is not null
    then json_build_object('words', claim.hedge_words, 'owner', claim.hedge_owner, 'gloss', claim.hedge_gloss) end,
  'conditionId', claim.condition_id, 'medium', claim.medium, 'platformId', claim.platform_id, 'venue', claim.venue,
  'said', case when claim.said_passage_id is not null or claim.said_edtf is not null or claim.said_meaning is not null
    then json_build_object('passage', ${span(sql`said`)}, 'edtf', claim.said_edtf, 'basis', claim.said_basis,
      'meaning', claim.said_meaning) end,
  'saidLang', claim.said_lang, 'translatedFrom', claim.translated_from,
  'translations', coalesce((
    select json_agg(json_build_object('lang', lang, 'text', text) order by lang)
    from claim_translation where claim_id = claim.id), '[]'),
  'checkable', claim.checkable, 'checkableNote', claim.checkable_note, 'note', claim.note, 'parentId', claim.parent_id,
  'hops', coalesce((
    select json_agg(json_build_object('actorId', actor_id, 'act', act, 'lang', lang, 'inferred', inferred,
      'originStated', origin_stated, 'sourceId', source_id) order by position)
    from hop where claim_id = claim.id), '[]'),
  'slots', claim.slots)`;

/** A claim as its form edits it, drafts too: for editors only. Null when there is none. */
export async function findEditableClaim(
  where: { readonly id: string } | { readonly publicId: string },
  client?: Transaction,
): Promise<EditableClaim | null> {
  const question = sql`
    select claim.id, claim.public_id as "publicId", claim.version, claim.state, claim.quote, ${values} as values,
      exists (select from public_claim shown where shown.id = claim.id) as "isShown"
    from claim
    join passage on passage.id = claim.passage_id
    left join passage cue on cue.id = claim.cue_passage_id
    left join passage role on role.id = claim.role_passage_id
    left join passage said on said.id = claim.said_passage_id
    where ${'id' in where ? sql`claim.id = ${where.id}::uuid` : sql`claim.public_id = ${where.publicId}`}
      and claim.deleted_at is null
  `;
  const [row] = client
    ? await client.$queryRaw<EditableClaim[]>(question)
    : await askTogether<EditableClaim>(question);
  return row ?? null;
}

/** What readers have seen of a public claim, newest first. */
export async function listRevisions(publicId: string): Promise<RevisionShape[]> {
  return askTogether<RevisionShape>(sql`
    select revision.number, to_json(revision.published_at) #>> '{}' as "publishedAt", editor.byline, revision.note,
      revision.snapshot, claim.lang
    from claim_revision revision
    join public_claim claim on claim.id = revision.claim_id
    join editor on editor.id = revision.published_by_id
    where claim.public_id = ${publicId}
    order by revision.number desc
  `);
}

/** One revision of a claim at the desk, whether readers see the claim now or not. Null when there is none. */
export async function findRevision(of: {
  readonly claimId: string;
  readonly number: number;
}): Promise<Pick<RevisionShape, 'number' | 'snapshot'> | null> {
  const [revision] = await database().$queryRaw<Pick<RevisionShape, 'number' | 'snapshot'>[]>`
    select number, snapshot from claim_revision
    where claim_id = ${of.claimId}::uuid and number = ${of.number}`;
  return revision ?? null;
}
