-- AlterTable
ALTER TABLE "people_import" ADD COLUMN     "done" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "held_until" TIMESTAMPTZ(3),
ADD COLUMN     "rows" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "import_reject" (
    "workspace_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "line" BYTEA NOT NULL,
    "problems" JSONB NOT NULL,

    CONSTRAINT "import_reject_pkey" PRIMARY KEY ("workspace_id","import_id","row")
);

-- CreateTable
CREATE TABLE "merge_rule" (
    "workspace_id" UUID NOT NULL,
    "kinds" TEXT[],
    "saved_by" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "merge_rule_pkey" PRIMARY KEY ("workspace_id")
);

-- CreateIndex
CREATE INDEX "people_import_status_idx" ON "people_import"("status");

-- AddForeignKey
ALTER TABLE "import_reject" ADD CONSTRAINT "import_reject_workspace_id_import_id_fkey" FOREIGN KEY ("workspace_id", "import_id") REFERENCES "people_import"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
