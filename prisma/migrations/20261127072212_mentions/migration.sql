-- AlterTable
ALTER TABLE "profile_merge" ADD COLUMN     "detail" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "mention" (
    "workspace_id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "response_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("workspace_id","profile_id","kind","hash")
);

-- CreateIndex
CREATE INDEX "mention_workspace_id_kind_hash_idx" ON "mention"("workspace_id", "kind", "hash");

-- CreateIndex
CREATE INDEX "mention_workspace_id_response_id_idx" ON "mention"("workspace_id", "response_id");

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_workspace_id_profile_id_fkey" FOREIGN KEY ("workspace_id", "profile_id") REFERENCES "profile"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was typed beside the identifier that found a profile is read once more, for its mentions.
INSERT INTO "profile_task" ("workspace_id", "response_id", "at")
SELECT r."workspace_id", r."id", r."last_event_at" FROM "response" r
WHERE r."profile_id" IS NOT NULL AND EXISTS (
	SELECT 1 FROM "personal_value" v
	WHERE v."workspace_id" = r."workspace_id" AND v."response_id" = r."id" AND v."erased_at" IS NULL
	HAVING count(*) FILTER (WHERE v."kind" IN ('email', 'phone')) > 1 OR count(*) FILTER (WHERE v."kind" = 'contact') > 0)
ON CONFLICT DO NOTHING;
