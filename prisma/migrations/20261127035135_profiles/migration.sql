-- AlterTable
ALTER TABLE "purpose" ADD COLUMN     "confirmed" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "response" ADD COLUMN     "profile_id" UUID;

-- AlterTable
ALTER TABLE "personal_value" ADD COLUMN     "profile_id" UUID;

-- AlterTable
ALTER TABLE "consent_event" ADD COLUMN     "actor_id" UUID,
ADD COLUMN     "attestation" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "profile_id" UUID,
ALTER COLUMN "response_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "profile" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" BYTEA NOT NULL,
    "name" BYTEA,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "restricted_at" TIMESTAMPTZ(3),
    "merged_into" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "profile_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "identifier" (
    "workspace_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "profile_id" UUID NOT NULL,
    "ciphertext" BYTEA NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "identifier_pkey" PRIMARY KEY ("workspace_id","kind","hash")
);

-- CreateTable
CREATE TABLE "trait" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "type" TEXT NOT NULL,
    "unit" TEXT NOT NULL DEFAULT '',
    "options" JSONB NOT NULL DEFAULT '[]',
    "sensitive" BOOLEAN NOT NULL DEFAULT false,
    "shelf_life_days" INTEGER,
    "purposes" UUID[] DEFAULT ARRAY[]::UUID[],
    "archived" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "trait_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "trait_value" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "trait_id" UUID NOT NULL,
    "value" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "response_id" UUID,
    "version_id" UUID,
    "question_id" TEXT,
    "import_id" UUID,
    "actor_id" UUID,
    "confidence" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "purposes" UUID[] DEFAULT ARRAY[]::UUID[],
    "at" TIMESTAMPTZ(3) NOT NULL,
    "stale_at" TIMESTAMPTZ(3),
    "current" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "trait_value_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "profile_merge" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "winner_id" UUID NOT NULL,
    "loser_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "moved" JSONB NOT NULL,
    "actor_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "profile_merge_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "profile_task" (
    "workspace_id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "profile_task_pkey" PRIMARY KEY ("workspace_id","response_id")
);

-- CreateTable
CREATE TABLE "tombstone" (
    "workspace_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tombstone_pkey" PRIMARY KEY ("workspace_id","kind","hash")
);

-- CreateIndex
CREATE INDEX "profile_workspace_id_seen_at_idx" ON "profile"("workspace_id", "seen_at");

-- CreateIndex
CREATE INDEX "identifier_workspace_id_profile_id_idx" ON "identifier"("workspace_id", "profile_id");

-- CreateIndex
CREATE UNIQUE INDEX "trait_workspace_id_key_key" ON "trait"("workspace_id", "key");

-- CreateIndex
CREATE INDEX "trait_value_workspace_id_profile_id_trait_id_idx" ON "trait_value"("workspace_id", "profile_id", "trait_id");

-- CreateIndex
CREATE INDEX "trait_value_workspace_id_trait_id_current_idx" ON "trait_value"("workspace_id", "trait_id", "current");

-- CreateIndex
CREATE INDEX "profile_merge_workspace_id_winner_id_idx" ON "profile_merge"("workspace_id", "winner_id");

-- CreateIndex
CREATE INDEX "profile_task_at_idx" ON "profile_task"("at");

-- CreateIndex
CREATE INDEX "consent_event_workspace_id_profile_id_purpose_id_at_idx" ON "consent_event"("workspace_id", "profile_id", "purpose_id", "at");

-- AddForeignKey
ALTER TABLE "identifier" ADD CONSTRAINT "identifier_workspace_id_profile_id_fkey" FOREIGN KEY ("workspace_id", "profile_id") REFERENCES "profile"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trait_value" ADD CONSTRAINT "trait_value_workspace_id_profile_id_fkey" FOREIGN KEY ("workspace_id", "profile_id") REFERENCES "profile"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trait_value" ADD CONSTRAINT "trait_value_workspace_id_trait_id_fkey" FOREIGN KEY ("workspace_id", "trait_id") REFERENCES "trait"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Not led by the workspace, as with the other indexes of this table (schema.prisma says why).
CREATE INDEX "response_profile_id_idx" ON "response"("profile_id") WHERE "profile_id" IS NOT NULL;
