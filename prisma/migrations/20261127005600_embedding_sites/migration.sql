-- AlterTable
ALTER TABLE "quiz" ADD COLUMN     "sites" TEXT[] DEFAULT ARRAY[]::TEXT[];
