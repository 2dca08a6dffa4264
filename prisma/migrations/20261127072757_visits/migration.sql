-- CreateTable
CREATE TABLE "visit" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "quiz_id" UUID NOT NULL,
    "known" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visit_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "visit_workspace_id_profile_id_idx" ON "visit"("workspace_id", "profile_id");

-- CreateIndex
CREATE INDEX "visit_created_at_idx" ON "visit"("created_at");

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_workspace_id_profile_id_fkey" FOREIGN KEY ("workspace_id", "profile_id") REFERENCES "profile"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
