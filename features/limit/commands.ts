import { createHash } from 'node:crypto';
import { database } from '@/db/client';
import { siteSecret } from '@/lib/secret';

/** At most so many tries within so many minutes. `key` says of whom: "account:name@example.org". */
export type Limit = { readonly key: string; readonly most: number; readonly minutes: number };

type Row = { readonly hash: string; readonly tries: number; readonly seconds: number };

/**
 * Counts one try against every limit, and says how many minutes to wait when one of them is used up, else null.
 *
 * All servers count in the one database, and the row is locked as it counts, so that tries at once are no way around.
 * Only a hash of whom is kept, and not longer than the window lasts.
 */
export async function countTry(limits: readonly Limit[]): Promise<number | null> {
  // In one order everywhere, so that two tries never wait for each other.
  const sorted = limits.map((limit) => ({ ...limit, hash: hashOf(limit.key) }));
  sorted.sort((a, b) => (a.hash < b.hash ? -1 : 1));
  const rows = await database().$queryRaw<Row[]>`
    insert into auth_limit (key, tries, until)
    select decode(hash, 'hex'), 1, clock_timestamp() + minutes * interval '1 minute'
    from unnest(${sorted.map(({ hash }) => hash)}::text[], ${sorted.map(({ minutes }) => minutes)}::integer[])
      as tried (hash, minutes)
    on conflict (key) do update set
      tries = case when auth_limit.until <= clock_timestamp() then 1 else auth_limit.tries + 1 end,
      until = case when auth_limit.until <= clock_timestamp() then excluded.until else auth_limit.until end
    returning encode(key, 'hex') as hash, tries, greatest(1, extract(epoch from until - clock_timestamp()))::integer as seconds
  `;
  if (rows.some(({ tries }) => tries === 1)) await forgetOld();
  const mostOf = new Map(sorted.map(({ hash, most }) => [hash, most]));
  const spent = rows.filter(({ hash, tries }) => tries > (mostOf.get(hash) ?? 0));
  if (spent.length === 0) return null;
  return Math.ceil(Math.max(...spent.map(({ seconds }) => seconds)) / 60);
}

/** Forgets the tries of one key: whoever proves who they are begins anew. */
export async function forgive(key: string): Promise<void> {
  await database().authLimit.deleteMany({ where: { key: Uint8Array.from(Buffer.from(hashOf(key), 'hex')) } });
}

async function forgetOld(): Promise<void> {
  await database().$executeRaw`delete from auth_limit where until < clock_timestamp() - interval '1 hour'`;
}

function hashOf(key: string): string {
  return createHash('sha256')
    .update(`${siteSecret() ?? ''}\0${key}`)
    .digest('hex');
}
