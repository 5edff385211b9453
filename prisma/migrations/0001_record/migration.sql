-- CreateTable
CREATE TABLE "editor" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "byline" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(6),

    CONSTRAINT "editor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "actor" (
    "id" UUID NOT NULL,
    "public_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "note" JSONB,
    "wikidata_id" TEXT,
    "parent_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "actor_name" (
    "id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "actor_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "actor_role" (
    "id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "title" JSONB,
    "standing" TEXT NOT NULL,
    "starts_edtf" TEXT,
    "ends_edtf" TEXT,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "actor_role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "public_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "outlet_id" UUID,
    "relays_id" UUID,
    "url" TEXT,
    "title" TEXT,
    "label" JSONB,
    "published_edtf" TEXT,
    "published_earliest" DATE,
    "published_latest" DATE,
    "published_basis" TEXT,
    "published_confidence" TEXT,
    "published_note" JSONB,
    "chain_passage_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capture" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "method" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "original" BYTEA,
    "original_sha256" TEXT,
    "text" TEXT NOT NULL,
    "text_sha256" TEXT,
    "blocks" JSONB NOT NULL,
    "lang" TEXT NOT NULL,
    "dir" TEXT NOT NULL,
    "archived_url" TEXT,
    "captured_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "captured_by_id" UUID NOT NULL,
    "erased_at" TIMESTAMPTZ(6),
    "commitment" TEXT,

    CONSTRAINT "capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passage" (
    "id" UUID NOT NULL,
    "capture_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "start_cp" INTEGER NOT NULL,
    "end_cp" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,

    CONSTRAINT "passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "public_id" TEXT NOT NULL,
    "source_id" UUID NOT NULL,
    "capture_id" UUID NOT NULL,
    "passage_id" UUID NOT NULL,
    "speaker_id" UUID NOT NULL,
    "quote" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "own_deed" BOOLEAN NOT NULL DEFAULT false,
    "cue_passage_id" UUID,
    "role_passage_id" UUID,
    "role_gloss" JSONB,
    "role_standing" TEXT,
    "role_inherited_id" UUID,
    "hedge_words" TEXT,
    "hedge_owner" TEXT,
    "hedge_gloss" JSONB,
    "condition_id" UUID,
    "medium" TEXT,
    "platform_id" UUID,
    "venue" JSONB,
    "said_passage_id" UUID,
    "said_edtf" TEXT,
    "said_earliest" DATE,
    "said_latest" DATE,
    "said_basis" TEXT,
    "said_meaning" JSONB,
    "sort_on" DATE NOT NULL,
    "said_lang" TEXT,
    "translated_from" TEXT,
    "checkable" TEXT,
    "checkable_note" JSONB,
    "note" JSONB,
    "parent_id" UUID,
    "slots" JSONB,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(6),
    "public_from" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(6),
    "fold_version" INTEGER NOT NULL,
    "norm_tsv" tsvector NOT NULL DEFAULT ''::tsvector,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_co_speaker" (
    "claim_id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "claim_co_speaker_pkey" PRIMARY KEY ("claim_id","actor_id")
);

-- CreateTable
CREATE TABLE "claim_translation" (
    "claim_id" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "translated_by_id" UUID NOT NULL,

    CONSTRAINT "claim_translation_pkey" PRIMARY KEY ("claim_id","lang")
);

-- CreateTable
CREATE TABLE "hop" (
    "claim_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "actor_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "lang" TEXT,
    "inferred" BOOLEAN NOT NULL DEFAULT false,
    "origin_stated" BOOLEAN NOT NULL DEFAULT true,
    "source_id" UUID,

    CONSTRAINT "hop_pkey" PRIMARY KEY ("claim_id","position")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" UUID NOT NULL,
    "public_id" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic_claim" (
    "topic_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,

    CONSTRAINT "topic_claim_pkey" PRIMARY KEY ("topic_id","claim_id")
);

-- CreateTable
CREATE TABLE "proposition" (
    "id" UUID NOT NULL,
    "public_id" TEXT NOT NULL,
    "topic_id" UUID NOT NULL,
    "text" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "proposition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stance" (
    "proposition_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "stance" TEXT NOT NULL,

    CONSTRAINT "stance_pkey" PRIMARY KEY ("proposition_id","claim_id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "public_id" TEXT NOT NULL,
    "passage_id" UUID NOT NULL,
    "note" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "link" (
    "id" UUID NOT NULL,
    "public_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "strength" TEXT,
    "asserted_by" TEXT NOT NULL,
    "from_claim_id" UUID,
    "from_evidence_id" UUID,
    "to_claim_id" UUID NOT NULL,
    "pair_low" UUID NOT NULL,
    "pair_high" UUID NOT NULL,
    "cue_passage_id" UUID,
    "reason" JSONB NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_by_id" UUID,
    "confirmed_at" TIMESTAMPTZ(6),
    "state" TEXT NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(6),
    "public_from" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "set_aside" (
    "id" UUID NOT NULL,
    "claim_low_id" UUID NOT NULL,
    "claim_high_id" UUID NOT NULL,
    "trap" TEXT NOT NULL,
    "reason" JSONB NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "set_aside_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rating_scale" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "values" JSONB NOT NULL,

    CONSTRAINT "rating_scale_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "scale_id" UUID NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" JSONB NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "decided_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_by_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "annotation" (
    "id" UUID NOT NULL,
    "public_id" TEXT NOT NULL,
    "motivation" TEXT NOT NULL,
    "passage_id" UUID,
    "claim_id" UUID,
    "link_id" UUID,
    "parent_id" UUID,
    "body" JSONB NOT NULL,
    "visibility" TEXT NOT NULL DEFAULT 'desk',
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "annotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suggestion" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "capture_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "explanation" JSONB NOT NULL,
    "engine" TEXT NOT NULL,
    "engine_version" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "reason" TEXT,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "history_entry" (
    "id" BIGSERIAL NOT NULL,
    "op_id" UUID NOT NULL,
    "aggregate" TEXT NOT NULL,
    "aggregate_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "editor_id" UUID NOT NULL,
    "verb" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "at_text" TEXT NOT NULL,
    "payload_hash" BYTEA NOT NULL,
    "prev_hash" BYTEA,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "history_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "history_payload" (
    "entry_id" BIGINT NOT NULL,
    "salt" BYTEA,
    "body" BYTEA,

    CONSTRAINT "history_payload_pkey" PRIMARY KEY ("entry_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "actor_public_id_key" ON "actor"("public_id");

-- CreateIndex
CREATE INDEX "actor_parent_id_idx" ON "actor"("parent_id");

-- CreateIndex
CREATE INDEX "actor_name_key_idx" ON "actor_name"("key");

-- CreateIndex
CREATE UNIQUE INDEX "actor_name_actor_id_lang_name_key" ON "actor_name"("actor_id", "lang", "name");

-- CreateIndex
CREATE INDEX "actor_role_actor_id_idx" ON "actor_role"("actor_id");

-- CreateIndex
CREATE INDEX "actor_role_organisation_id_idx" ON "actor_role"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_public_id_key" ON "source"("public_id");

-- CreateIndex
CREATE INDEX "source_outlet_id_idx" ON "source"("outlet_id");

-- CreateIndex
CREATE INDEX "source_relays_id_idx" ON "source"("relays_id");

-- CreateIndex
CREATE INDEX "source_url_idx" ON "source"("url");

-- CreateIndex
CREATE INDEX "capture_text_sha256_idx" ON "capture"("text_sha256");

-- CreateIndex
CREATE UNIQUE INDEX "capture_source_id_number_key" ON "capture"("source_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "capture_id_source_id_key" ON "capture"("id", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "passage_capture_id_start_end_key" ON "passage"("capture_id", "start", "end");

-- CreateIndex
CREATE UNIQUE INDEX "passage_id_capture_id_key" ON "passage"("id", "capture_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_public_id_key" ON "claim"("public_id");

-- CreateIndex
CREATE INDEX "claim_source_id_idx" ON "claim"("source_id");

-- CreateIndex
CREATE INDEX "claim_capture_id_idx" ON "claim"("capture_id");

-- CreateIndex
CREATE INDEX "claim_passage_id_idx" ON "claim"("passage_id");

-- CreateIndex
CREATE INDEX "claim_speaker_id_idx" ON "claim"("speaker_id");

-- CreateIndex
CREATE INDEX "claim_parent_id_idx" ON "claim"("parent_id");

-- CreateIndex
CREATE INDEX "claim_role_inherited_id_idx" ON "claim"("role_inherited_id");

-- CreateIndex
CREATE INDEX "claim_condition_id_idx" ON "claim"("condition_id");

-- CreateIndex
CREATE INDEX "claim_co_speaker_actor_id_idx" ON "claim_co_speaker"("actor_id");

-- CreateIndex
CREATE INDEX "hop_actor_id_idx" ON "hop"("actor_id");

-- CreateIndex
CREATE INDEX "hop_source_id_idx" ON "hop"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "topic_public_id_key" ON "topic"("public_id");

-- CreateIndex
CREATE INDEX "topic_claim_claim_id_idx" ON "topic_claim"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "proposition_public_id_key" ON "proposition"("public_id");

-- CreateIndex
CREATE INDEX "proposition_topic_id_idx" ON "proposition"("topic_id");

-- CreateIndex
CREATE INDEX "stance_claim_id_idx" ON "stance"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_public_id_key" ON "evidence"("public_id");

-- CreateIndex
CREATE INDEX "evidence_passage_id_idx" ON "evidence"("passage_id");

-- CreateIndex
CREATE UNIQUE INDEX "link_public_id_key" ON "link"("public_id");

-- CreateIndex
CREATE INDEX "link_from_claim_id_idx" ON "link"("from_claim_id");

-- CreateIndex
CREATE INDEX "link_to_claim_id_idx" ON "link"("to_claim_id");

-- CreateIndex
CREATE INDEX "link_from_evidence_id_idx" ON "link"("from_evidence_id");

-- CreateIndex
CREATE INDEX "set_aside_claim_high_id_idx" ON "set_aside"("claim_high_id");

-- CreateIndex
CREATE UNIQUE INDEX "set_aside_claim_low_id_claim_high_id_trap_key" ON "set_aside"("claim_low_id", "claim_high_id", "trap");

-- CreateIndex
CREATE UNIQUE INDEX "rating_scale_name_edition_key" ON "rating_scale"("name", "edition");

-- CreateIndex
CREATE INDEX "assessment_claim_id_idx" ON "assessment"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "annotation_public_id_key" ON "annotation"("public_id");

-- CreateIndex
CREATE INDEX "annotation_passage_id_idx" ON "annotation"("passage_id");

-- CreateIndex
CREATE INDEX "annotation_claim_id_idx" ON "annotation"("claim_id");

-- CreateIndex
CREATE INDEX "annotation_link_id_idx" ON "annotation"("link_id");

-- CreateIndex
CREATE INDEX "annotation_parent_id_idx" ON "annotation"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "suggestion_key_key" ON "suggestion"("key");

-- CreateIndex
CREATE INDEX "suggestion_capture_id_state_idx" ON "suggestion"("capture_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "history_entry_op_id_key" ON "history_entry"("op_id");

-- CreateIndex
CREATE UNIQUE INDEX "history_entry_aggregate_id_version_key" ON "history_entry"("aggregate_id", "version");

-- AddForeignKey
ALTER TABLE "actor" ADD CONSTRAINT "actor_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor_name" ADD CONSTRAINT "actor_name_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor_role" ADD CONSTRAINT "actor_role_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor_role" ADD CONSTRAINT "actor_role_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_relays_id_fkey" FOREIGN KEY ("relays_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_chain_passage_id_fkey" FOREIGN KEY ("chain_passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_captured_by_id_fkey" FOREIGN KEY ("captured_by_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage" ADD CONSTRAINT "passage_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_capture_id_source_id_fkey" FOREIGN KEY ("capture_id", "source_id") REFERENCES "capture"("id", "source_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_passage_of_capture_fkey" FOREIGN KEY ("passage_id", "capture_id") REFERENCES "passage"("id", "capture_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_cue_passage_id_fkey" FOREIGN KEY ("cue_passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_role_passage_id_fkey" FOREIGN KEY ("role_passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_said_passage_id_fkey" FOREIGN KEY ("said_passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_platform_id_fkey" FOREIGN KEY ("platform_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_role_inherited_id_fkey" FOREIGN KEY ("role_inherited_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_condition_id_fkey" FOREIGN KEY ("condition_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_co_speaker" ADD CONSTRAINT "claim_co_speaker_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_co_speaker" ADD CONSTRAINT "claim_co_speaker_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_translation" ADD CONSTRAINT "claim_translation_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_translation" ADD CONSTRAINT "claim_translation_translated_by_id_fkey" FOREIGN KEY ("translated_by_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hop" ADD CONSTRAINT "hop_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hop" ADD CONSTRAINT "hop_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hop" ADD CONSTRAINT "hop_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_claim" ADD CONSTRAINT "topic_claim_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_claim" ADD CONSTRAINT "topic_claim_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposition" ADD CONSTRAINT "proposition_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_proposition_id_fkey" FOREIGN KEY ("proposition_id") REFERENCES "proposition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_from_claim_id_fkey" FOREIGN KEY ("from_claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_from_evidence_id_fkey" FOREIGN KEY ("from_evidence_id") REFERENCES "evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_to_claim_id_fkey" FOREIGN KEY ("to_claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_cue_passage_id_fkey" FOREIGN KEY ("cue_passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_proposed_by_id_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_confirmed_by_id_fkey" FOREIGN KEY ("confirmed_by_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "set_aside" ADD CONSTRAINT "set_aside_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "set_aside" ADD CONSTRAINT "set_aside_claim_low_id_fkey" FOREIGN KEY ("claim_low_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "set_aside" ADD CONSTRAINT "set_aside_claim_high_id_fkey" FOREIGN KEY ("claim_high_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_scale_id_fkey" FOREIGN KEY ("scale_id") REFERENCES "rating_scale"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_confirmed_by_id_fkey" FOREIGN KEY ("confirmed_by_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "link"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "annotation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "history_payload" ADD CONSTRAINT "history_payload_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "history_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


