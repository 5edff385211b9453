-- Not only claims are handed to somebody: so are sources, links and topics.
ALTER TABLE "link" ADD COLUMN     "assigned_to_id" UUID;

-- AlterTable
ALTER TABLE "source" ADD COLUMN     "assigned_to_id" UUID;

-- AlterTable
ALTER TABLE "topic" ADD COLUMN     "assigned_to_id" UUID;

-- CreateIndex
CREATE INDEX "link_assigned_to_id_idx" ON "link"("assigned_to_id");

-- CreateIndex
CREATE INDEX "source_assigned_to_id_idx" ON "source"("assigned_to_id");

-- CreateIndex
CREATE INDEX "topic_assigned_to_id_idx" ON "topic"("assigned_to_id");

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_assigned_to_id_fkey" FOREIGN KEY ("assigned_to_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_assigned_to_id_fkey" FOREIGN KEY ("assigned_to_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_assigned_to_id_fkey" FOREIGN KEY ("assigned_to_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
