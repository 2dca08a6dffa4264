-- CreateTable
CREATE TABLE "publication" (
    "workspace_id" UUID NOT NULL,
    "counter" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("workspace_id")
);
