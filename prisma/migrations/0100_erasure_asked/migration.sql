-- An erasure takes two people: one asks, with a class of reason and in words that only the desk sees, another one confirms.
-- A newsroom of one switches that off by the same setting as for publishing; then the history names one person twice.

-- CreateTable
CREATE TABLE "erasure_request" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "target_id" UUID NOT NULL,
    "reason_class" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" TEXT,
    "settled_at" TIMESTAMPTZ(6),
    "settled_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "erasure_request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "erasure_request_target_id_idx" ON "erasure_request"("target_id");

-- CreateIndex
CREATE INDEX "erasure_request_asked_by_id_idx" ON "erasure_request"("asked_by_id");

-- CreateIndex
CREATE INDEX "erasure_request_settled_by_id_idx" ON "erasure_request"("settled_by_id");

-- AddForeignKey
ALTER TABLE "erasure_request" ADD CONSTRAINT "erasure_request_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "erasure_request" ADD CONSTRAINT "erasure_request_settled_by_id_fkey" FOREIGN KEY ("settled_by_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table erasure_request
  add constraint erasure_request_kind check (kind in ('source', 'reply', 'history')),
  add constraint erasure_request_reason check (reason_class <> '' and char_length(reason) between 1 and 2000),
  add constraint erasure_request_outcome check (outcome in ('erased', 'withdrawn')),
  add constraint erasure_request_settled check (num_nonnulls(outcome, settled_at, settled_by_id) in (0, 3));

create unique index erasure_request_open on erasure_request (target_id) where outcome is null;

-- What was asked, by whom and why, stays as it was asked; it is settled once, and only an erasure says that it erased.
create function guard.check_erasure_request() returns trigger
  language plpgsql
as $$
begin
  if old.outcome is not null
     or (new.id, new.kind, new.target_id, new.reason_class, new.reason, new.asked_by_id, new.asked_at)
       is distinct from (old.id, old.kind, old.target_id, old.reason_class, old.reason, old.asked_by_id, old.asked_at)
     or new.outcome = 'erased' and not guard.inside_erase() then
    raise exception 'what was asked to be erased stays as it was asked'
      using errcode = 'check_violation', constraint = 'erasure_request_never_changes', hint = 'erasure_request_never_changes';
  end if;
  return new;
end
$$;
create trigger erasure_request_never_changes before update on erasure_request
  for each row execute function guard.check_erasure_request();
create trigger erasure_request_never_deleted before delete on erasure_request
  for each row execute function guard.refuse_delete();
create trigger erasure_request_never_empties before truncate on erasure_request
  for each statement execute function guard.refuse_change();
alter table erasure_request enable always trigger erasure_request_never_changes;
alter table erasure_request enable always trigger erasure_request_never_deleted;
alter table erasure_request enable always trigger erasure_request_never_empties;

-- What was asked about a record and is not settled, where this editor may confirm it: somebody else's, unless the newsroom
-- works without a second person. Two confirmations at once wait for each other here.
create function guard.asked_erasure(of_kind text, of_target uuid, confirmed_by uuid) returns erasure_request
  language plpgsql
  set search_path = public, pg_temp
as $$
declare
  asked erasure_request;
begin
  select request.* into asked from erasure_request request
    join editor on editor.id = request.asked_by_id and editor.kind = 'person'
    where request.kind = of_kind and request.target_id = of_target and request.outcome is null
    for update of request;
  if asked.id is null then
    raise exception 'nobody asked for this erasure'
      using errcode = 'check_violation', constraint = 'erase_asked', hint = 'erase_asked';
  end if;
  if asked.asked_by_id = confirmed_by
     and not exists (select from setting where name = 'second_person' and value = 'false') then
    raise exception 'another person has to confirm this erasure'
      using errcode = 'check_violation', constraint = 'erase_second_person', hint = 'erase_second_person';
  end if;
  return asked;
end
$$;

-- As before, and only what another person asked for.
create or replace function guard.erase(what text, target uuid, editor_id uuid, reason text) returns text
  language plpgsql security definer
  set search_path = public, pg_temp
as $$
declare
  salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  tombstone text;
  of_source uuid;
  next_version integer;
  asked record;
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
    select * into asked from guard.asked_erasure('source', of_source, erase.editor_id);
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
      convert_to(json_build_object('reason', reason, 'askedById', asked.asked_by_id)::text, 'UTF8'))
      from claim where capture_id = target;
    update source set version = version + 1 where id = of_source returning version into next_version;
    perform guard.append_history(
      gen_random_uuid(), 'source', of_source, next_version, erase.editor_id, 'erase',
      convert_to(
        json_build_object('reason', reason, 'captureId', target, 'askedById', asked.asked_by_id)::text, 'UTF8'));
  elsif what = 'reply' then
    select encode(sha256(salt || convert_to(text, 'UTF8')), 'hex') into tombstone
      from reply where id = target and erased_at is null for update;
    if tombstone is null then
      raise exception 'no reply to erase' using errcode = 'no_data_found';
    end if;
    select * into asked from guard.asked_erasure('reply', target, erase.editor_id);
    update reply
      set text = '', gloss = null, from_name = null, actor_id = null, source_id = null, version = version + 1,
          erased_at = clock_timestamp(), erased_for = reason, commitment = tombstone
      where id = target returning version into next_version;
    update history_payload set salt = null, body = null
      where entry_id in (select entry.id from history_entry entry where entry.aggregate_id = target);
    perform guard.append_history(
      gen_random_uuid(), 'reply', target, next_version, erase.editor_id, 'erase',
      convert_to(json_build_object('reason', reason, 'askedById', asked.asked_by_id)::text, 'UTF8'));
  elsif what = 'history' then
    select * into asked from guard.asked_erasure('history', target, erase.editor_id);
    update history_payload set salt = null, body = null
      where entry_id in (select entry.id from history_entry entry where entry.aggregate_id = target);
  else
    raise exception 'only a capture, a reply or a history can be erased, not %', what using errcode = 'invalid_parameter_value';
  end if;
  -- What was asked is done once nothing of it is left.
  if what <> 'capture' or not exists (select from capture where source_id = of_source and erased_at is null) then
    update erasure_request
      set outcome = 'erased', settled_at = clock_timestamp(), settled_by_id = erase.editor_id, version = version + 1
      where id = asked.id;
  end if;
  return encode(salt, 'hex');
end
$$;
