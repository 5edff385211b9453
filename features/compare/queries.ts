import { database } from '@/db/client';
import { byOnePerson, findClaims, linkRank } from '@/features/claim/queries';
import type { ComparedLink, ComparisonShape } from './shape';
import { type SharedWindow, sharedPassage } from './shared-passage';

/** Passages further apart than this many code points are not shown as one stretch of text. */
const WIDEST = 2500;
/** How much text is fetched around them, to find where their paragraphs begin and end. */
const REACH = 1500;

type LinkRow = { readonly link: ComparedLink; readonly window: SharedWindow | null };

/** The public claims among these (two to four) with all that stands between them: two statements. */
export async function findComparison(publicIds: readonly string[]): Promise<ComparisonShape> {
  const [claims, rows] = await Promise.all([findClaims(publicIds), findLinksAmong(publicIds)]);
  const window = rows.find((row) => row.window !== null)?.window ?? null;
  return { claims, links: rows.map(({ link }) => link), passage: window && sharedPassage(window) };
}

function findLinksAmong(publicIds: readonly string[]): Promise<LinkRow[]> {
  return database().$queryRaw<LinkRow[]>`
    with picked as materialized (select * from public_claim where public_id = any(${[...publicIds]})),
    linked as (
      select link.*, from_claim.public_id as from_public_id, to_claim.public_id as to_public_id,
        from_claim.said_latest < to_claim.said_earliest as dates_say_older,
        from_passage.start as from_start, from_passage."end" as from_end,
        to_passage.start as to_start, to_passage."end" as to_end,
        cue.start as cue_start, cue."end" as cue_end, cue.exact as cue_words, cue_capture.lang as cue_lang,
        case when from_claim.capture_id = to_claim.capture_id
          and coalesce(cue.capture_id, to_claim.capture_id) = to_claim.capture_id then to_claim.capture_id
        end as shared_capture_id,
        least(from_passage.start_cp, to_passage.start_cp, cue.start_cp) as low,
        greatest(from_passage.end_cp, to_passage.end_cp, cue.end_cp) as high
      from picked from_claim
      cross join lateral (
        select * from public_link_end seen where seen.claim_id = from_claim.id and seen.is_from offset 0) link
      join picked to_claim on to_claim.id = link.other_id
      join passage from_passage on from_passage.id = from_claim.passage_id
      join passage to_passage on to_passage.id = to_claim.passage_id
      left join passage cue on cue.id = link.cue_passage_id
      left join capture cue_capture on cue_capture.id = cue.capture_id)
    select
      json_build_object(
        'publicId', link.public_id, 'type', link.type, 'kind', link.kind, 'strength', link.strength,
        'assertedBy', link.asserted_by, 'reason', link.reason,
        'cue', case when link.cue_words is not null
          then json_build_object('words', link.cue_words, 'lang', link.cue_lang) end,
        'fromPublicId', link.from_public_id, 'toPublicId', link.to_public_id,
        'isOlderThanItsObject', link.type = 'contradicts' and (link.from_is_older or coalesce(link.dates_say_older, false)),
        'proposedBy', proposer.byline, 'confirmedBy', confirmer.byline, 'confirmedAt', link.confirmed_at,
    'isByOnePerson', ${byOnePerson}) as link,
      case when capture.id is not null then json_build_object(
        'text', substr(capture.text, greatest(link.low - ${REACH}, 0) + 1, link.high - link.low + ${2 * REACH}),
        'offset', guard.utf16_length(left(capture.text, greatest(link.low - ${REACH}, 0))),
        'blocks', capture.blocks, 'lang', capture.lang, 'sourcePublicId', source.public_id,
        'from', json_build_object('publicId', link.from_public_id, 'start', link.from_start, 'end', link.from_end),
        'to', json_build_object('publicId', link.to_public_id, 'start', link.to_start, 'end', link.to_end),
        'cue', case when link.cue_start is not null
          then json_build_object('start', link.cue_start, 'end', link.cue_end) end) end as window
    from linked link
    join editor proposer on proposer.id = link.proposed_by_id
    join editor confirmer on confirmer.id = link.confirmed_by_id
    left join capture on capture.id = link.shared_capture_id and link.high - link.low <= ${WIDEST}
      and capture.erased_at is null
    left join source on source.id = capture.source_id
    order by link.type = 'contradicts' desc, ${linkRank}
  `;
}
