-- AlterTable
ALTER TABLE "person_mail" ADD COLUMN     "purpose_id" UUID;
