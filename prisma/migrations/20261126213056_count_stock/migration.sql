-- AlterTable
ALTER TABLE "variant" ADD COLUMN     "stock" INTEGER;
