-- CreateTable
CREATE TABLE "proof_verdict" (
    "workspace_id" UUID NOT NULL,
    "quiz_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "findings" JSONB NOT NULL,
    "exact" BOOLEAN NOT NULL,
    "proved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "proof_verdict_pkey" PRIMARY KEY ("workspace_id","quiz_id","key")
);

-- AddForeignKey
ALTER TABLE "proof_verdict" ADD CONSTRAINT "proof_verdict_workspace_id_quiz_id_fkey" FOREIGN KEY ("workspace_id", "quiz_id") REFERENCES "quiz"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
