-- AlterTable
ALTER TABLE "media" ADD COLUMN     "colour" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "drawn" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "media_size" (
    "workspace_id" UUID NOT NULL,
    "media_id" UUID NOT NULL,
    "width" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "media_size_pkey" PRIMARY KEY ("workspace_id","media_id","width","format")
);

-- CreateIndex
CREATE INDEX "media_drawn_idx" ON "media"("drawn");

-- AddForeignKey
ALTER TABLE "media_size" ADD CONSTRAINT "media_size_workspace_id_media_id_fkey" FOREIGN KEY ("workspace_id", "media_id") REFERENCES "media"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
