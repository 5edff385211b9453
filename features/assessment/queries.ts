import { cache } from 'react';
import { database } from '@/db/client';
import { sql } from '@/db/sql';
import { askTogether } from '@/db/together';
import { claimCard, findingParts, publicFinding } from '@/features/claim/queries';
import type { Reviewed } from './claim-review';
import type { DeskFinding, Edition, FindingLine, Scale } from './shape';
import { SHIPPED_SCALE } from './shipped-scale';

const MOST_SCALES = 50;
const MOST_EDITIONS = 50;
const MOST_FINDINGS = 100;
const PAGE_SIZE = 50;

/** An edition of a scale as JSON, for the row `scale`. */
const scaleJson = sql`json_build_object(
  'id', scale.id, 'name', scale.name, 'edition', scale.edition, 'title', scale.title, 'ratings', scale.values)`;

/** The name of the rating of the row `assessment` by the row `scale`. */
const ratingLabel = sql`(
  select step -> 'label' from jsonb_array_elements(scale.values) step where step ->> 'value' = assessment.verdict)`;

/** The newest edition of every scale, the shipped one among them whether or not it was ever used. */
export async function listScales(): Promise<Scale[]> {
  const rows = await database().$queryRaw<{ scale: Scale }[]>`
    select ${scaleJson} as scale from (
      select distinct on (name) * from rating_scale order by name, edition desc limit ${MOST_SCALES}) scale`;
  const scales = rows.map(({ scale }) => scale);
  const hasShipped = scales.some(({ name }) => name === SHIPPED_SCALE.name);
  return hasShipped ? scales : [SHIPPED_SCALE, ...scales];
}

/** The editions of one scale, newest first, with who made each and why. */
export async function listEditions(name: string): Promise<Edition[]> {
  const rows = await database().$queryRaw<{ edition: Scale & Omit<Edition, keyof Scale> }[]>`
    select (${scaleJson})::jsonb || jsonb_build_object(
      'at', entry.at, 'byline', editor.byline, 'reason', convert_from(payload.body, 'UTF8')::json ->> 'reason',
      'findings', (
        select count(*)::integer from assessment
        where assessment.scale_id = scale.id and assessment.deleted_at is null)) as edition
    from (
      select * from rating_scale where name = ${name} order by edition desc limit ${MOST_EDITIONS}) scale
    left join history_entry entry on entry.aggregate_id = scale.id and entry.version = 1
    left join editor on editor.id = entry.editor_id
    left join history_payload payload on payload.entry_id = entry.id
    order by scale.edition desc`;
  if (rows.length > 0 || name !== SHIPPED_SCALE.name) return rows.map(({ edition }) => edition);
  return [{ ...SHIPPED_SCALE, at: null, byline: null, reason: null, findings: 0 }];
}

/** One finding, whatever its state, or null: for editors only. */
export async function findDeskFinding(publicId: string): Promise<DeskFinding | null> {
  const [finding] = await database().$queryRaw<DeskFinding[]>`
    select assessment.id::text as id, assessment.public_id as "publicId", assessment.version, assessment.state,
      claim.id::text as "claimId", claim.public_id as "claimPublicId", assessment.verdict, ${scaleJson} as scale,
      assessment.reason, assessment.valid_from::text as "validFrom", assessment.valid_to::text as "validTo",
      decider.byline as "decidedBy", confirmer.byline as "confirmedBy",
      to_json(assessment.published_at) #>> '{}' as "publishedAt"
    from assessment
    join claim on claim.id = assessment.claim_id and claim.deleted_at is null
    join rating_scale scale on scale.id = assessment.scale_id
    join editor decider on decider.id = assessment.decided_by_id
    left join editor confirmer on confirmer.id = assessment.confirmed_by_id
    where assessment.public_id = ${publicId} and assessment.deleted_at is null`;
  return finding ?? null;
}

/** The findings on one claim, drafts too, newest first: for editors only. */
export const listClaimFindings = cache(
  (claimId: string): Promise<FindingLine[]> =>
    askTogether<FindingLine>(sql`
    select assessment.public_id as "publicId", assessment.state, assessment.valid_from::text as "validFrom",
      assessment.valid_to::text as "validTo", ${ratingLabel} as label
    from assessment join rating_scale scale on scale.id = assessment.scale_id
    where assessment.claim_id = ${claimId}::uuid and assessment.deleted_at is null
    order by assessment.id desc limit ${MOST_FINDINGS}`),
);

/**
 * One page of the newest public finding on each public claim, latest written first, for other machines. What was erased by
 * law is not told on.
 *
 * @param after the public id of the last finding of the page before
 */
export async function listReviews(
  after: string | null,
): Promise<{ reviews: Reviewed[]; next: string | null }> {
  const rows = await database().$queryRaw<Reviewed[]>`
    select ${claimCard(sql`claim`)} as claim, ${publicFinding} as finding, source.url as original
    from public_assessment finding ${findingParts}
    join public_claim claim on claim.id = finding.claim_id
    join source on source.id = claim.source_id
    join capture on capture.id = claim.capture_id and capture.erased_at is null
    where (${after}::text is null or finding.id < (select id from assessment where public_id = ${after}))
      and not exists (
        select from public_assessment newer
        where newer.claim_id = finding.claim_id
          and (newer.published_at, newer.id) > (finding.published_at, finding.id))
    order by finding.id desc limit ${PAGE_SIZE + 1}`;
  const reviews = rows.slice(0, PAGE_SIZE);
  return { reviews, next: rows.length > PAGE_SIZE ? (reviews.at(-1)?.finding.publicId ?? null) : null };
}
