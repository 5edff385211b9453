-- A reply tells by which way it came and where it stands, keeps its words once readers saw it, and can be erased by law.
-- What is erased says by which class of reason.

-- AlterTable
ALTER TABLE "capture" ADD COLUMN     "erased_for" TEXT;

-- AlterTable
ALTER TABLE "reply" ADD COLUMN     "channel" TEXT,
ADD COLUMN     "commitment" TEXT,
ADD COLUMN     "erased_at" TIMESTAMPTZ(6),
ADD COLUMN     "erased_for" TEXT,
ADD COLUMN     "gloss" JSONB,
ADD COLUMN     "source_id" UUID;

-- No page could record one before now.
update reply set channel = 'other';

-- AlterTable
ALTER TABLE "reply" ALTER COLUMN "channel" SET NOT NULL;

-- CreateIndex
CREATE INDEX "reply_source_id_idx" ON "reply"("source_id");

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- allowed: both are said anew below, for a reply that was erased.
alter table reply drop constraint reply_text, drop constraint reply_from;

alter table reply
  add constraint reply_channel check (channel in
    ('letter', 'e-mail', 'call', 'meeting', 'message', 'public-post', 'statement', 'other')),
  add constraint reply_gloss check (jsonb_typeof(gloss) = 'object'),
  add constraint reply_whole_or_erased check (
    case when erased_at is null
      then text <> '' and num_nonnulls(actor_id, from_name) >= 1
      else text = '' and gloss is null and actor_id is null and from_name is null and commitment is not null end);

create index reply_unfinished on reply (id desc) where state in ('draft', 'in_review') and deleted_at is null;

create view public_reply as
  select * from reply
  where state = 'published' and published_at <= now() and deleted_at is null;

-- Who replied may be merged into another and is not held here.
alter table capture add constraint capture_erased_for check (erased_for is null or erased_at is not null);
alter table reply add constraint reply_erased_for check (erased_for is null or erased_at is not null);

create index history_entry_takedowns on history_entry (id desc) where verb in ('hide', 'hold', 'release', 'erase');

-- A legal hold on a source holds what was answered to its claims, too.
create function guard.refuse_held_reply() returns trigger
  language plpgsql
as $$
begin
  if old.erased_at is null and new.erased_at is not null and exists (
    select from claim join source on source.id = claim.source_id
    where claim.id = old.claim_id and source.held_at is not null) then
    raise exception 'the source is under a legal hold'
      using errcode = 'check_violation', constraint = 'reply_held', hint = 'reply_held';
  end if;
  return new;
end
$$;
create trigger reply_held before update on reply
  for each row execute function guard.refuse_held_reply();
alter table reply enable always trigger reply_held;

create function guard.check_reply() returns trigger
  language plpgsql
as $$
begin
  if not guard.inside_erase() and old.state in ('published', 'hidden')
     and (new.claim_id, new.from_name, new.text, new.lang, new.gloss, new.received_on, new.channel, new.source_id)
       is distinct from (old.claim_id, old.from_name, old.text, old.lang, old.gloss, old.received_on, old.channel, old.source_id) then
    raise exception 'a reply that readers saw keeps its words: record a new one'
      using errcode = 'check_violation', constraint = 'reply_never_changes', hint = 'reply_never_changes';
  end if;
  return new;
end
$$;

create trigger reply_never_changes before update on reply
  for each row execute function guard.check_reply();
alter table reply enable always trigger reply_never_changes;

-- Erases by law: a capture (its bytes and text, its passages, the quotes, translations and suggestions made from them)
-- a reply, or the payload of one record's history. Leaves a tombstone, a history entry and a salted commitment.
-- Returns the salt in hex, which is stored nowhere: whoever keeps it can prove later what was erased.
create or replace function guard.erase(what text, target uuid, editor_id uuid, reason text) returns text
  language plpgsql security definer
  set search_path = public, pg_temp
as $$
declare
  salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  tombstone text;
  of_source uuid;
  next_version integer;
begin
  if coalesce(reason, '') = '' then
    raise exception 'an erasure needs a reason' using errcode = 'check_violation', constraint = 'erase_reason', hint = 'erase_reason';
  end if;
  if what = 'capture' then
    select encode(sha256(salt || convert_to(text, 'UTF8')), 'hex'), source_id into tombstone, of_source
      from capture where id = target and erased_at is null for update;
    if tombstone is null then
      raise exception 'no capture to erase' using errcode = 'no_data_found';
    end if;
    update claim
      set quote = '', norm_tsv = ''::tsvector, hedge_words = null, hedge_gloss = null, slots = null, version = version + 1
      where capture_id = target;
    delete from capture_sketch where capture_id = target;
    delete from claim_translation where claim_id in (select id from claim where capture_id = target);
    update passage set exact = '', prefix = '', suffix = '' where capture_id = target;
    update claim_revision set snapshot = '{}', note = null
      where claim_id in (select id from claim where capture_id = target);
    delete from work_in_progress
      where form in (select 'claim:' || public_id from claim where capture_id = target)
        or starts_with(form, 'claim-new:' || target || '-');
    update suggestion set payload = '{}', explanation = '{}' where capture_id = target;
    update capture
      set text = '', original = null, text_sha256 = null, original_sha256 = null, blocks = '[]',
          erased_at = clock_timestamp(), erased_for = reason, commitment = tombstone
      where id = target;
    update history_payload set salt = null, body = null
      where entry_id in (
        select entry.id from history_entry entry
        where entry.aggregate_id in (of_source, target)
           or entry.aggregate_id in (select id from claim where capture_id = target)
           or entry.aggregate_id in (select id from suggestion where capture_id = target));
    perform guard.append_history(
      gen_random_uuid(), 'claim', claim.id, claim.version, erase.editor_id, 'erase',
      convert_to(json_build_object('reason', reason)::text, 'UTF8'))
      from claim where capture_id = target;
    update source set version = version + 1 where id = of_source returning version into next_version;
    perform guard.append_history(
      gen_random_uuid(), 'source', of_source, next_version, erase.editor_id, 'erase',
      convert_to(json_build_object('reason', reason, 'captureId', target)::text, 'UTF8'));
  elsif what = 'reply' then
    select encode(sha256(salt || convert_to(text, 'UTF8')), 'hex') into tombstone
      from reply where id = target and erased_at is null for update;
    if tombstone is null then
      raise exception 'no reply to erase' using errcode = 'no_data_found';
    end if;
    update reply
      set text = '', gloss = null, from_name = null, actor_id = null, source_id = null, version = version + 1,
          erased_at = clock_timestamp(), erased_for = reason, commitment = tombstone
      where id = target returning version into next_version;
    update history_payload set salt = null, body = null
      where entry_id in (select entry.id from history_entry entry where entry.aggregate_id = target);
    perform guard.append_history(
      gen_random_uuid(), 'reply', target, next_version, erase.editor_id, 'erase',
      convert_to(json_build_object('reason', reason)::text, 'UTF8'));
  elsif what = 'history' then
    update history_payload set salt = null, body = null
      where entry_id in (select entry.id from history_entry entry where entry.aggregate_id = target);
  else
    raise exception 'only a capture, a reply or a history can be erased, not %', what using errcode = 'invalid_parameter_value';
  end if;
  return encode(salt, 'hex');
end
$$;
