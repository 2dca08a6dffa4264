-- AlterTable
ALTER TABLE "quiz_version" ADD COLUMN     "accepted" JSONB NOT NULL DEFAULT '[]';
