-- CreateTable
CREATE TABLE "carried_passage" (
    "id" UUID NOT NULL,
    "passage_id" UUID NOT NULL,
    "capture_id" UUID NOT NULL,
    "place_id" UUID,
    "state" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "decision" TEXT,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "carried_passage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "carried_passage_capture_id_idx" ON "carried_passage"("capture_id");

-- CreateIndex
CREATE INDEX "carried_passage_place_id_idx" ON "carried_passage"("place_id");

-- CreateIndex
CREATE INDEX "carried_passage_decided_by_id_idx" ON "carried_passage"("decided_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "carried_passage_passage_id_capture_id_key" ON "carried_passage"("passage_id", "capture_id");

-- AddForeignKey
ALTER TABLE "carried_passage" ADD CONSTRAINT "carried_passage_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "carried_passage" ADD CONSTRAINT "carried_passage_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "carried_passage" ADD CONSTRAINT "carried_passage_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "carried_passage" ADD CONSTRAINT "carried_passage_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A place in the newer copy, or none: what is lost has none, whoever says so.
alter table carried_passage
  add constraint carried_state check (state in ('exact', 'moved', 'fuzzy', 'lost')),
  add constraint carried_score check (score between 0 and 1),
  add constraint carried_decision check (decision in ('accepted', 'fixed', 'lost')),
  add constraint carried_decided check ((decision is null) = (decided_by_id is null)),
  add constraint carried_place check ((place_id is null) = (coalesce(decision, state) = 'lost')),
  add constraint carried_elsewhere check (place_id <> passage_id);

create trigger carried_passage_never_deleted before delete on carried_passage
  for each row execute function guard.refuse_delete();
alter table carried_passage enable always trigger carried_passage_never_deleted;
