import { database } from '@/db/client';
import { sql } from '@/db/sql';
import { actorRef, linkRank } from '@/features/claim/queries';
import { pair } from '@/features/link/queries';
import { sourceCard } from '@/features/source/queries';
import type { OutletPageShape } from './shape';

const MOST_COUNTED = 1000;
const MOST_DRIFTS = 20;
const MOST_SOURCES = 20;

/** Everything an outlet's page shows, in one round trip, or null. */
export async function findOutlet(publicId: string): Promise<OutletPageShape | null> {
  const [row] = await database().$queryRaw<{ page: OutletPageShape }[]>`
    with outlet_shown as (
      select * from actor where public_id = ${publicId} and type = 'outlet' and deleted_at is null),
    own as materialized (
      select source.* from public_source source where source.outlet_id = (select id from outlet_shown)
      order by source.published_at desc, source.id desc limit ${MOST_COUNTED}),
    carried as materialized (
      select claim.* from public_claim claim where claim.source_id in (select id from own)
      order by claim.sort_on desc, claim.id desc limit ${MOST_COUNTED + 1})
    select ${actorRef(sql`outlet_shown`)}::jsonb || jsonb_build_object(
      'note', outlet_shown.note,
      'sources', (select count(*) from own),
      'relayedBy', (select count(*) from public_source source where source.relays_id = outlet_shown.id),
      'claims', (
        select json_build_object('count', least(count(*), ${MOST_COUNTED}), 'isCapped', count(*) > ${MOST_COUNTED})
        from carried),
      'modes', coalesce((
        select json_object_agg(mode, n) from (select mode, count(*) as n from carried group by 1) counted), '{}'),
      'hedged', (select count(*) from carried where hedge_owner = 'outlet'),
      'primarySeen', (
        select count(*) from carried join hop on hop.claim_id = carried.id and hop.position = 1
        where hop.source_id is not null),
      'relayed', (
        select count(*) from carried join own on own.id = carried.source_id where own.relays_id is not null),
      'drifts', coalesce((
        select json_agg(${pair} order by ${linkRank})
        from (
          select link.* from public_link link
          where link.type = 'restates' and link.kind = 'paraphrase-drift'
            and link.to_claim_id in (select id from carried) and link.from_claim_id in (select id from carried)
          order by ${linkRank} limit ${MOST_DRIFTS}) link), '[]'),
      'newest', coalesce((
        select jsonb_agg(${sourceCard} order by source.published_at desc, source.id desc)
        from (select * from own limit ${MOST_SOURCES}) source), '[]')) as page
    from outlet_shown
  `;
  return row?.page ?? null;
}
