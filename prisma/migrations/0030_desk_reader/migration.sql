-- CreateTable
CREATE TABLE "capture_sketch" (
    "capture_id" UUID NOT NULL,
    "bands" INTEGER[],

    CONSTRAINT "capture_sketch_pkey" PRIMARY KEY ("capture_id")
);

-- CreateIndex
CREATE INDEX "capture_sketch_bands_idx" ON "capture_sketch" USING GIN ("bands");

-- AddForeignKey
ALTER TABLE "capture_sketch" ADD CONSTRAINT "capture_sketch_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "annotation" ADD COLUMN     "edited_at" TIMESTAMPTZ(6),
ADD COLUMN     "resolved_by_id" UUID;

-- CreateIndex
CREATE INDEX "annotation_resolved_by_id_idx" ON "annotation"("resolved_by_id");

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_resolved_by_id_fkey" FOREIGN KEY ("resolved_by_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "source_created_at_id_idx" ON "source"("created_at", "id");

-- A highlight is a note without words, and so is one whose text was erased.
alter table annotation
  drop constraint annotation_motivation,
  drop constraint annotation_body,
  add constraint annotation_motivation check (motivation in (
    'commenting', 'questioning', 'correcting', 'highlighting', 'replying', 'not-a-claim')),
  add constraint annotation_body check (
    jsonb_typeof(body) = 'object' and (body <> '{}' or motivation = 'highlighting' or deleted_at is not null)),
  add constraint annotation_resolved_by check (resolved_by_id is null or resolved_at is not null);

-- What is erased leaves nothing by which its words could be told: no sketch, and no words of those who noted on it.
create function guard.forget_marks() returns trigger
  language plpgsql
as $$
begin
  delete from capture_sketch where capture_id = new.id;
  update evidence set note = null, version = version + 1
    where passage_id in (select id from passage where capture_id = new.id);
  update annotation set body = '{}', deleted_at = coalesce(deleted_at, clock_timestamp()), version = version + 1
    where passage_id in (select id from passage where capture_id = new.id);
  update history_payload set salt = null, body = null
    where entry_id in (
      select entry.id from history_entry entry
      join annotation note on note.id = entry.aggregate_id
      join passage on passage.id = note.passage_id
      where passage.capture_id = new.id);
  return new;
end
$$;
create trigger capture_marks_erased after update of erased_at on capture
  for each row when (new.erased_at is not null) execute function guard.forget_marks();
alter table capture enable always trigger capture_marks_erased;
