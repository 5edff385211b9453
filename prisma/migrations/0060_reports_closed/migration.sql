-- A report of a reader is closed by somebody, with a word on what came of it, and each step is kept in the history.
ALTER TABLE "reader_report" ADD COLUMN     "closed_by_id" UUID,
ADD COLUMN     "closed_note" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "reader_report_state_id_idx" ON "reader_report"("state", "id");

-- CreateIndex
CREATE INDEX "reader_report_closed_by_id_idx" ON "reader_report"("closed_by_id");

-- AddForeignKey
ALTER TABLE "reader_report" ADD CONSTRAINT "reader_report_closed_by_id_fkey" FOREIGN KEY ("closed_by_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table reader_report
  add constraint reader_report_closed_by check (state = 'closed' or num_nonnulls(closed_at, closed_by_id, closed_note) = 0),
  add constraint reader_report_closed_note check (char_length(closed_note) between 1 and 2000);
