-- AlterTable
ALTER TABLE "suggestion" ADD COLUMN     "claim_id" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "suggestion_claim_id_idx" ON "suggestion"("claim_id");

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A suggestion becomes a claim by an editor's hand alone.
alter table suggestion
  add constraint suggestion_confirmed_claim check (claim_id is null or state = 'confirmed'),
  add constraint suggestion_version check (version >= 0);
