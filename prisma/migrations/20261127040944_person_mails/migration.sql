-- AlterTable
ALTER TABLE "profile" ADD COLUMN     "mail_every" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "person_mail" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "response_id" UUID,
    "lines" UUID[] DEFAULT ARRAY[]::UUID[],
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_mail_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "person_mail_workspace_id_profile_id_created_at_idx" ON "person_mail"("workspace_id", "profile_id", "created_at");

-- CreateIndex
CREATE INDEX "person_mail_due_at_idx" ON "person_mail"("due_at");

-- AddForeignKey
ALTER TABLE "person_mail" ADD CONSTRAINT "person_mail_workspace_id_profile_id_fkey" FOREIGN KEY ("workspace_id", "profile_id") REFERENCES "profile"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
