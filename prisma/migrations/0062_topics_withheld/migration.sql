-- A topic says in a few words what it is about.
ALTER TABLE "topic" ADD COLUMN     "description" JSONB;

alter table topic
  add constraint topic_description check (jsonb_typeof(description) = 'object' and description <> '{}');

-- A topic can be withheld with everything of it, at once: its page, the sources its claims were read from, and with them
-- each claim, link and note that stands in them.
ALTER TABLE "topic" ADD COLUMN     "withheld_at" TIMESTAMPTZ(6);
ALTER TABLE "source" ADD COLUMN     "is_withheld" BOOLEAN NOT NULL DEFAULT false;

create or replace view public_source as
  select * from source
  where state = 'published' and published_at <= now() and deleted_at is null and not is_withheld;

create or replace view public_topic as
  select * from topic
  where state = 'published' and published_at <= now() and deleted_at is null and withheld_at is null;

-- What a view selects with `*` is fixed when it is made: this one gains the columns that came since.
create or replace view public_link as
  select * from link where public_from is not null and public_from <= now();

/* A source is withheld while one of its claims is in a topic that is: by triggers and nothing else. */
create function guard.withhold_sources(of_sources uuid[]) returns void
  language sql
as $$
  update source set is_withheld = judged.is_withheld
  from (
    select source.id, exists (
      select from claim
      join topic_claim place on place.claim_id = claim.id
      join topic on topic.id = place.topic_id
      where claim.source_id = source.id and topic.withheld_at is not null) as is_withheld
    from source where source.id = any(of_sources)) judged
  where source.id = judged.id and source.is_withheld <> judged.is_withheld
$$;

create function guard.sources_follow_topic() returns trigger
  language plpgsql
as $$
begin
  perform guard.withhold_sources(array(
    select distinct claim.source_id from topic_claim place join claim on claim.id = place.claim_id
    where place.topic_id = new.id));
  return null;
end
$$;
create trigger sources_follow_topic after update of withheld_at on topic
  for each row when (old.withheld_at is distinct from new.withheld_at)
  execute function guard.sources_follow_topic();

-- The topic is locked first, so that a claim cannot slip in while the topic is being withheld.
create function guard.sources_follow_place() returns trigger
  language plpgsql
as $$
declare
  place topic_claim := coalesce(new, old);
begin
  perform from topic where topic.id = place.topic_id for no key update;
  perform guard.withhold_sources(array(select claim.source_id from claim where claim.id = place.claim_id));
  return null;
end
$$;
create trigger sources_follow_place after insert or delete on topic_claim
  for each row execute function guard.sources_follow_place();

create or replace function guard.claim_public_from() returns trigger
  language plpgsql
as $$
declare
  source_from timestamptz;
begin
  select case when source.state = 'published' and source.deleted_at is null and not source.is_withheld
      then source.published_at end
    into source_from from source where source.id = new.source_id for share;
  new.public_from := case
    when new.state = 'published' and new.deleted_at is null and source_from is not null
    then greatest(new.published_at, source_from) end;
  return new;
end
$$;

create or replace function guard.link_public_from() returns trigger
  language plpgsql
as $$
declare
  from_from timestamptz;
  to_from timestamptz;
begin
  select claim.public_from into to_from from claim where claim.id = new.to_claim_id for share;
  if new.from_claim_id is not null then
    select claim.public_from into from_from from claim where claim.id = new.from_claim_id for share;
  else
    select case when source.state = 'published' and source.deleted_at is null and not source.is_withheld
          and evidence.deleted_at is null
        then source.published_at end
      into from_from
      from evidence
      join passage on passage.id = evidence.passage_id
      join capture on capture.id = passage.capture_id
      join source on source.id = capture.source_id
      where evidence.id = new.from_evidence_id
      for share of evidence, source;
  end if;
  new.public_from := case
    when new.state = 'published' and new.deleted_at is null and from_from is not null and to_from is not null
    then greatest(new.published_at, from_from, to_from) end;
  return new;
end
$$;

drop trigger claims_follow_source on source;
create trigger claims_follow_source after update of state, published_at, deleted_at, is_withheld on source
  for each row execute function guard.claims_follow_source();

-- The withheld topics are few: what stands in the log of corrections about their records is looked up by these.
create index topic_withheld on topic (id) where withheld_at is not null;
create index source_withheld on source (id) where is_withheld;

alter table topic enable always trigger sources_follow_topic;
alter table topic_claim enable always trigger sources_follow_place;
alter table source enable always trigger claims_follow_source;
