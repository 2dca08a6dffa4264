-- What is written for each response is not looked up in its parents by the database as well (docs/decisions/0029). Prisma knows these
-- relations still: they are what queries go by.
ALTER TABLE "response" DROP CONSTRAINT "response_workspace_id_quiz_id_fkey";
ALTER TABLE "response" DROP CONSTRAINT "response_workspace_id_version_id_fkey";
ALTER TABLE "response" DROP CONSTRAINT "response_workspace_id_link_id_fkey";
ALTER TABLE "event_batch" DROP CONSTRAINT "event_batch_workspace_id_response_id_fkey";
ALTER TABLE "response_answer" DROP CONSTRAINT "response_answer_workspace_id_response_id_fkey";
ALTER TABLE "response_screen" DROP CONSTRAINT "response_screen_workspace_id_response_id_fkey";
ALTER TABLE "recommendation" DROP CONSTRAINT "recommendation_workspace_id_response_id_fkey";

-- Rows that fit are stored as they are: to compress them takes the database longer than all else that it does with them.
ALTER TABLE "response" SET (toast_tuple_target = 8160);
ALTER TABLE "event_batch" SET (toast_tuple_target = 8160);
