-- CreateTable
CREATE TABLE "outbox" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "outbox_workspace_id_done_at_created_at_idx" ON "outbox"("workspace_id", "done_at", "created_at");

-- CreateIndex
CREATE INDEX "profile_workspace_id_merged_into_idx" ON "profile"("workspace_id", "merged_into");
