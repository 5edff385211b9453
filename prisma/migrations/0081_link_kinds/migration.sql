-- "Claims with a contradiction of this kind" asks it of claim after claim, newest first: most say no, and should say so
-- from the index. The keys are those of public_link_end, in both directions.
create index link_kind_from on link (from_claim_id, kind) include (public_from)
  where type = 'contradicts' and from_claim_id is not null and public_from is not null;
create index link_kind_to on link (to_claim_id, kind) include (public_from)
  where type = 'contradicts' and from_claim_id is not null and public_from is not null;
