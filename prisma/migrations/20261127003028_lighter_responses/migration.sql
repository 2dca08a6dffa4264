-- What a product was credited with moves into the row that says it was shown.
ALTER TABLE "recommendation" ADD COLUMN "credited" TEXT[];
UPDATE "recommendation" r SET "credited" = array(
    SELECT c."choice_id" FROM "credit" c
    WHERE c."workspace_id" = r."workspace_id" AND c."response_id" = r."response_id" AND c."product_id" = r."product_id"
    ORDER BY c."choice_id");

-- DropTable
DROP TABLE "credit";

-- DropIndex
DROP INDEX "response_answer_workspace_id_quiz_id_question_id_choice_id_idx";

-- DropIndex
DROP INDEX "response_screen_workspace_id_quiz_id_screen_id_idx";

-- DropIndex
DROP INDEX "response_workspace_id_quiz_id_created_at_idx";

-- CreateIndex
CREATE INDEX "response_quiz_id_created_at_idx" ON "response"("quiz_id", "created_at");

-- What is yet to be projected, oldest first.
CREATE INDEX "response_ahead_idx" ON "response"("last_event_at") WHERE "revision" > "projected";

-- Written once and read whole.
ALTER TABLE "response" ALTER COLUMN "result" SET DATA TYPE JSON;
ALTER TABLE "event_batch" ALTER COLUMN "events" SET DATA TYPE JSON;
