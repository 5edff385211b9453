import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '@/lib/id';
import { withClient } from '@/scripts/launcher/client.mjs';
import { ROOT } from '@/tests/support/tree';

/** Words of the article of which a claim is recorded. */
export const SAID = 'داعش یک پروژهی امریکایی است';

/** What stands on the desk that is photographed, by public ids. */
export type Planted = {
  readonly article: string;
  /** The captured text of the source. */
  readonly text: string;
  readonly source: string;
  readonly claim: string;
  /** A public claim of another speaker. */
  readonly published: string;
  /** The same person as the speaker of the claim, recorded twice. */
  readonly twin: string;
};

/** Brings in a part of the shipped article with a claim, a link and a second record of one person. */
export async function plantForPictures(database: string, editorId: string): Promise<Planted> {
  const by = () => ({ editorId, opId: newId() });
  const { importSource } = await import('@/features/source/commands');
  const { recordClaim } = await import('@/features/claim/commands');
  const { linkClaims } = await import('@/features/link/commands');
  const { moveRecord } = await import('@/features/workflow/commands');
  const { addActor } = await import('@/features/speaker/commands');
  const article = readFileSync(join(ROOT, 'prisma/dossier/article.fa.txt'), 'utf8');
  const source = await importSource(
    {
      ...{ kind: 'article', lang: 'fa-AF', dir: 'rtl', method: 'paste', title: 'واکنش‌ها به گفته‌های خلیلزاد' },
      bytes: new TextEncoder().encode(article.slice(article.indexOf('در همین حال، سعید خوستی'))),
    },
    by(),
  );
  const one = async (sql: string, values: readonly unknown[] = []) =>
    withClient(database, async (client) => (await client.query(sql, [...values])).rows[0]);
  const capture = await one('select id::text, text from capture where source_id = $1', [source.id]);
  const speaker = await one(`select id::text from actor where names ->> 'en' = 'Saeed Khosti'`);
  const published = await one(
    `select claim.id::text, claim.public_id from claim join actor on actor.id = speaker_id
     where names ->> 'en' = 'Zalmay Khalilzad' order by claim.id limit 1`,
  );
  const start = capture.text.indexOf(SAID);
  const claim = await recordClaim(
    {
      ...{ captureId: capture.id, speakerId: speaker.id, mode: 'direct', act: 'accusation' },
      passage: { start, end: start + SAID.length },
      hops: [{ actorId: speaker.id, act: 'posts' }],
    },
    by(),
  );
  const link = await linkClaims(
    {
      ...{ type: 'contradicts', kind: 'commitment', assertedBy: 'editor' },
      ...{ fromClaimId: claim.id, toClaimId: published.id, reason: { en: 'What Doha bound the Taliban to' } },
    },
    by(),
  );
  for (const [kind, { id }] of [
    ['source', source],
    ['link', link],
  ] as const) {
    await moveRecord({ kind, id, step: 'submit' }, by());
  }
  const twin = await addActor({ type: 'person', names: { en: 'Sayed Khosti' } }, by());
  const ids = await one(
    `select (select public_id from claim where id = $1) as claim,
       (select public_id from source where id = $2) as source, (select public_id from actor where id = $3) as twin`,
    [claim.id, source.id, twin.id],
  );
  return { article, text: capture.text, published: published.public_id, ...ids };
}
