import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '@/scripts/launcher/client.mjs';
import { ROOT } from './tree';

type Spot = { exact: string; start: number; end: number };

/** What the tests of pages need of one claim of the shipped dossier. */
export type DossierClaim = { id: string; mode: string; passage: Spot; cue: Spot | null };

/** A link of the shipped dossier. */
export type DossierLink = {
  id: string;
  from: string;
  to: string;
  type: string;
  assertedBy: string;
  cue: Spot | null;
};

/** The shipped dossier as it was written, to hold pages against. */
export function readDossier(): { claims: DossierClaim[]; links: DossierLink[]; article: string } {
  const { claims, links } = JSON.parse(readFileSync(join(ROOT, 'prisma/dossier/dossier.json'), 'utf8'));
  return { claims, links, article: readFileSync(join(ROOT, 'prisma/dossier/article.fa.txt'), 'utf8') };
}

/** The public ids of what the dossier became in a database. */
export type DossierIds = {
  source: string;
  topic: string;
  claim: (name: string) => string;
  /** By the English name. */
  actor: (name: string) => string;
};

/** Finds them in the database at `url`: a claim by its name in the dossier. */
export async function dossierIds(url: string): Promise<DossierIds> {
  const { claims } = readDossier();
  return withClient(url, async (client) => {
    const source = await client.query('select public_id as id from source');
    const found = await client.query(
      `select claim.public_id as id, passage.start, passage."end"
      from claim
      join passage on passage.id = claim.passage_id`,
    );
    const claim = (name: string) => {
      const spot = claims.find((one) => one.id === name)?.passage;
      const row = found.rows.find(({ start, end }) => start === spot?.start && end === spot?.end);
      if (row === undefined) throw new Error(`The database has no claim ${name} of the dossier`);
      return String(row.id);
    };
    const topic = await client.query('select public_id as id from topic');
    const actors = await client.query(`select public_id as id, names ->> 'en' as name from actor`);
    const actor = (name: string) => {
      const row = actors.rows.find((one) => one.name === name);
      if (row === undefined) throw new Error(`The database has no ${name} of the dossier`);
      return String(row.id);
    };
    return { source: String(source.rows[0]?.id), topic: String(topic.rows[0]?.id), claim, actor };
  });
}
