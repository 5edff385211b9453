import type { ClientBase } from 'pg';

/** How a history verifies: entries in all, and the numbers of the first few that do not. */
export type ChainReport = { entries: number; broken: number; first: string[] };

/** The same sums as guard.append_history() makes, over the stored bytes. An erased payload is no break. */
const CHECK = `
  with judged as (
    select entry.id,
      entry.hash is distinct from sha256('\\x00'::bytea || convert_to(concat_ws(chr(31), entry.op_id, entry.aggregate,
          entry.aggregate_id, entry.version, entry.editor_id, entry.at_text, entry.verb,
          encode(coalesce(entry.prev_hash, ''::bytea), 'hex')), 'UTF8') || entry.payload_hash)
        or entry.prev_hash is distinct from earlier.hash
        or entry.at_text <> to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        or payload.entry_id is null
        or (payload.body is not null and entry.payload_hash is distinct from sha256(payload.salt || payload.body))
        as is_broken
    from history_entry entry
    left join history_entry earlier on earlier.aggregate_id = entry.aggregate_id and earlier.version = entry.version - 1
    left join history_payload payload on payload.entry_id = entry.id)
  select count(*)::int as entries, count(*) filter (where is_broken)::int as broken,
    coalesce((array_agg(id::text order by id) filter (where is_broken))[1:3], '{}') as first
  from judged`;

/**
 * Verifies the hashes of the whole history inside the database. It finds what was changed in the middle; only a
 * checkpoint kept elsewhere finds an end that was cut off.
 */
export async function checkChain(client: ClientBase): Promise<ChainReport> {
  const { rows } = await client.query<ChainReport>(CHECK);
  const [report] = rows;
  if (report === undefined) throw new Error('The check of the history gave no answer');
  return report;
}
