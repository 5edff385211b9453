-- AlterTable
ALTER TABLE "actor" ADD COLUMN     "merged_into_id" UUID;

-- AlterTable
ALTER TABLE "claim" ADD COLUMN     "assigned_to_id" UUID;

-- AlterTable
ALTER TABLE "link" ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(6),
ADD COLUMN     "withdrawn_reason" JSONB;

-- AlterTable
ALTER TABLE "source" ADD COLUMN     "held_at" TIMESTAMPTZ(6),
ADD COLUMN     "held_reason" TEXT;

-- CreateTable
CREATE TABLE "claim_revision" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "note" JSONB,
    "published_by_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_in_progress" (
    "editor_id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "base_version" INTEGER,
    "values" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "work_in_progress_pkey" PRIMARY KEY ("editor_id","form")
);

-- CreateTable
CREATE TABLE "setting" (
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "reply" (
    "id" UUID NOT NULL,
    "public_id" TEXT NOT NULL,
    "claim_id" UUID NOT NULL,
    "actor_id" UUID,
    "from_name" TEXT,
    "text" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "received_on" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mention" (
    "annotation_id" UUID NOT NULL,
    "editor_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(6),

    CONSTRAINT "mention_pkey" PRIMARY KEY ("annotation_id","editor_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "claim_revision_claim_id_number_key" ON "claim_revision"("claim_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "reply_public_id_key" ON "reply"("public_id");

-- CreateIndex
CREATE INDEX "reply_claim_id_idx" ON "reply"("claim_id");

-- CreateIndex
CREATE INDEX "reply_actor_id_idx" ON "reply"("actor_id");

-- CreateIndex
CREATE INDEX "mention_editor_id_idx" ON "mention"("editor_id");

-- CreateIndex
CREATE INDEX "actor_merged_into_id_idx" ON "actor"("merged_into_id");

-- CreateIndex
CREATE INDEX "claim_assigned_to_id_idx" ON "claim"("assigned_to_id");

-- AddForeignKey
ALTER TABLE "actor" ADD CONSTRAINT "actor_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_assigned_to_id_fkey" FOREIGN KEY ("assigned_to_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_revision" ADD CONSTRAINT "claim_revision_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_revision" ADD CONSTRAINT "claim_revision_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_in_progress" ADD CONSTRAINT "work_in_progress_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_annotation_id_fkey" FOREIGN KEY ("annotation_id") REFERENCES "annotation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



alter table claim_revision
  add constraint claim_revision_number check (number > 0),
  add constraint claim_revision_note check (jsonb_typeof(note) = 'object');

alter table link
  add constraint link_withdrawn check ((withdrawn_at is null) = (withdrawn_reason is null)),
  add constraint link_withdrawn_hidden check (withdrawn_at is null or state = 'hidden');

alter table source
  add constraint source_held check ((held_at is null) = (held_reason is null));

alter table actor
  add constraint actor_not_merged_into_itself check (merged_into_id <> id);

alter table reply
  add constraint reply_text check (text <> ''),
  add constraint reply_lang check (guard.known_language(lang)),
  add constraint reply_from check (num_nonnulls(actor_id, from_name) >= 1),
  add constraint reply_state check (state in ('draft', 'in_review', 'published', 'hidden')),
  add constraint reply_published_at check (state <> 'published' or published_at is not null);

alter table setting
  add constraint setting_name check (name in ('newsroom', 'second_person'));

-- What readers saw stays what they saw.
create trigger claim_revision_never_changes before update or delete on claim_revision
  for each row execute function guard.refuse_change();
create trigger claim_revision_never_empties before truncate on claim_revision
  for each statement execute function guard.refuse_change();
create trigger reply_never_deleted before delete on reply for each row execute function guard.refuse_delete();

-- A legal hold stands above an erasure.
create function guard.refuse_held() returns trigger
  language plpgsql
as $$
begin
  if exists (select from source where source.id = old.source_id and source.held_at is not null) then
    raise exception 'the source is under a legal hold'
      using errcode = 'check_violation', constraint = 'capture_held', hint = 'capture_held';
  end if;
  return new;
end
$$;
create trigger capture_held before update on capture
  for each row execute function guard.refuse_held();

alter table claim_revision enable always trigger claim_revision_never_changes;
alter table claim_revision enable always trigger claim_revision_never_empties;
alter table reply enable always trigger reply_never_deleted;
alter table capture enable always trigger capture_held;

-- Erases by law: a capture (its bytes and text, its passages, the quotes, translations and suggestions made from them)
-- or the payload of one record's history. Leaves a tombstone, a history entry and a salted commitment.
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
    update claim set quote = '', norm_tsv = ''::tsvector, version = version + 1 where capture_id = target;
    delete from claim_translation where claim_id in (select id from claim where capture_id = target);
    update passage set exact = '', prefix = '', suffix = '' where capture_id = target;
    update claim_revision set snapshot = '{}', note = null
      where claim_id in (select id from claim where capture_id = target);
    delete from work_in_progress where form in (select 'claim:' || id from claim where capture_id = target);
    update suggestion set payload = '{}', explanation = '{}' where capture_id = target;
    update capture
      set text = '', original = null, text_sha256 = null, original_sha256 = null, blocks = '[]',
          erased_at = clock_timestamp(), commitment = tombstone
      where id = target;
    update history_payload set salt = null, body = null
      where entry_id in (
        select entry.id from history_entry entry
        where entry.aggregate_id = of_source
           or entry.aggregate_id in (select id from claim where capture_id = target));
    perform guard.append_history(
      gen_random_uuid(), 'claim', claim.id, claim.version, erase.editor_id, 'erase',
      convert_to(json_build_object('reason', reason)::text, 'UTF8'))
      from claim where capture_id = target;
    update source set version = version + 1 where id = of_source returning version into next_version;
    perform guard.append_history(
      gen_random_uuid(), 'source', of_source, next_version, erase.editor_id, 'erase',
      convert_to(json_build_object('reason', reason, 'captureId', target)::text, 'UTF8'));
  elsif what = 'history' then
    update history_payload set salt = null, body = null
      where entry_id in (select entry.id from history_entry entry where entry.aggregate_id = target);
  else
    raise exception 'only a capture or a history can be erased, not %', what using errcode = 'invalid_parameter_value';
  end if;
  return encode(salt, 'hex');
end
$$;
