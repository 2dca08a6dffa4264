-- CreateTable
CREATE TABLE "person_request" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "profile_id" UUID,
    "kind" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "extended_at" TIMESTAMPTZ(3),
    "words" BYTEA,
    "handled_by" UUID,
    "handled_at" TIMESTAMPTZ(3),

    CONSTRAINT "person_request_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "retention" (
    "workspace_id" UUID NOT NULL,
    "response_months" INTEGER,
    "unseen_months" INTEGER,
    "stale_months" INTEGER,
    "ran_at" TIMESTAMPTZ(3),

    CONSTRAINT "retention_pkey" PRIMARY KEY ("workspace_id")
);

-- CreateIndex
CREATE INDEX "person_request_workspace_id_state_due_at_idx" ON "person_request"("workspace_id", "state", "due_at");

-- CreateIndex
CREATE INDEX "person_request_workspace_id_profile_id_idx" ON "person_request"("workspace_id", "profile_id");
