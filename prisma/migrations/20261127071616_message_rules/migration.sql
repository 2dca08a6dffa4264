-- AlterTable
ALTER TABLE "person_mail" ADD COLUMN     "message_id" UUID,
ADD COLUMN     "occasion_id" UUID;

-- CreateTable
CREATE TABLE "message" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "trigger" JSONB NOT NULL,
    "purpose_id" UUID NOT NULL,
    "quiz_id" UUID,
    "texts" JSONB NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT false,
    "every_days" INTEGER NOT NULL,
    "ran_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "message_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "message_active_ran_at_idx" ON "message"("active", "ran_at");

-- CreateIndex
CREATE UNIQUE INDEX "person_mail_workspace_id_message_id_occasion_id_key" ON "person_mail"("workspace_id", "message_id", "occasion_id");
