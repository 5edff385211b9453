-- AlterTable
ALTER TABLE "link" ADD COLUMN     "from_is_older" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "reader_report" (
    "id" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "contact" TEXT,
    "state" TEXT NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(6),

    CONSTRAINT "reader_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page_text" (
    "name" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "page_text_pkey" PRIMARY KEY ("name","lang")
);

-- CreateIndex
CREATE INDEX "reader_report_state_created_at_idx" ON "reader_report"("state", "created_at");

-- CreateIndex
CREATE INDEX "actor_name_key_trgm" ON "actor_name" USING GIN ("key" gin_trgm_ops);

-- What a view selects with `*` is fixed when it is made: this one gains the new column.
create or replace view public_link as
  select * from link where public_from is not null and public_from <= now();

-- The same links seen from each of their two claims: what a page about one claim asks.
create view public_link_end as
  select from_claim_id as claim_id, to_claim_id as other_id, true as is_from, link.* from link
  where from_claim_id is not null and public_from is not null and public_from <= now()
  union all
  select to_claim_id, from_claim_id, false, link.* from link
  where from_claim_id is not null and public_from is not null and public_from <= now();

alter table reader_report
  add constraint reader_report_message check (char_length(message) between 1 and 4000),
  add constraint reader_report_contact check (char_length(contact) <= 320),
  add constraint reader_report_state check (state in ('open', 'closed'));

alter table page_text
  add constraint page_text_name check (name in ('methodology')),
  add constraint page_text_lang check (lang in ('en', 'fa', 'ps')),
  add constraint page_text_body check (body <> '');

-- Speakers by name in each interface language; Persian order, because byte order puts four letters after the last.
create index actor_by_name_en on actor ((coalesce(names ->> 'en', names ->> 'fa', names ->> 'ps')) collate "fa-x-icu", id)
  where deleted_at is null;
create index actor_by_name_fa on actor ((coalesce(names ->> 'fa', names ->> 'ps', names ->> 'en')) collate "fa-x-icu", id)
  where deleted_at is null;
create index actor_by_name_ps on actor ((coalesce(names ->> 'ps', names ->> 'fa', names ->> 'en')) collate "fa-x-icu", id)
  where deleted_at is null;
create index source_public_by_outlet on source (outlet_id, published_at desc, id desc)
  where state = 'published' and deleted_at is null;
create index history_corrections on history_entry (id desc) where verb in ('correct', 'hide', 'withdraw', 'erase');
