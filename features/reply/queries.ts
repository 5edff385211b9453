import { cache } from 'react';
import { database } from '@/db/client';
import { sql } from '@/db/sql';
import { askTogether } from '@/db/together';
import { actorRef } from '@/features/claim/queries';
import type { DeskReply, ReplyLine } from './shape';

const MOST_REPLIES = 100;

/** Who replied, by the name they go by now: whoever was merged goes by the other's. */
const actor = sql`(
  select ${actorRef(sql`named`)} from actor own
  join actor named on named.id = coalesce(own.merged_into_id, own.id)
  where own.id = reply.actor_id)`;

/** One reply, whatever its state, or null: for editors only. */
export async function findDeskReply(publicId: string): Promise<DeskReply | null> {
  const [reply] = await database().$queryRaw<DeskReply[]>`
    select reply.id::text as id, reply.public_id as "publicId", reply.version, reply.state,
      claim.id::text as "claimId", claim.public_id as "claimPublicId", reply.actor_id::text as "actorId",
      ${actor} as actor, reply.from_name as "fromName", reply.text, reply.lang, reply.gloss,
      reply.received_on::text as "receivedOn", reply.channel, source.public_id as "sourcePublicId",
      reply.erased_at is not null as "isErased", reply.erased_for as "erasedFor"
    from reply
    join claim on claim.id = reply.claim_id and claim.deleted_at is null
    left join source on source.id = reply.source_id
    where reply.public_id = ${publicId} and reply.deleted_at is null`;
  return reply ?? null;
}

/** The replies to one claim, drafts too, newest first: for editors only. */
export const listClaimReplies = cache(
  (claimId: string): Promise<ReplyLine[]> =>
    askTogether<ReplyLine>(sql`
    select reply.public_id as "publicId", reply.state, ${actor} as actor, reply.from_name as "fromName",
      reply.received_on::text as "receivedOn", reply.erased_at is not null as "isErased"
    from reply
    where reply.claim_id = ${claimId}::uuid and reply.deleted_at is null
    order by reply.id desc limit ${MOST_REPLIES}`),
);
