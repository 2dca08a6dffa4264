-- CreateTable
CREATE TABLE "paper_print" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "quiz_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "printed_by" UUID NOT NULL,
    "printed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "paper_print_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "paper_sheet" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "print_id" UUID NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "paper_sheet_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "paper_print_workspace_id_quiz_id_idx" ON "paper_print"("workspace_id", "quiz_id");

-- CreateIndex
CREATE INDEX "paper_sheet_workspace_id_print_id_idx" ON "paper_sheet"("workspace_id", "print_id");

-- CreateIndex
CREATE UNIQUE INDEX "paper_sheet_workspace_id_code_key" ON "paper_sheet"("workspace_id", "code");

-- AddForeignKey
ALTER TABLE "paper_print" ADD CONSTRAINT "paper_print_workspace_id_quiz_id_fkey" FOREIGN KEY ("workspace_id", "quiz_id") REFERENCES "quiz"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_print" ADD CONSTRAINT "paper_print_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "quiz_version"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_sheet" ADD CONSTRAINT "paper_sheet_workspace_id_print_id_fkey" FOREIGN KEY ("workspace_id", "print_id") REFERENCES "paper_print"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
