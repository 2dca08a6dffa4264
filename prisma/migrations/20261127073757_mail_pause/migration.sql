-- AlterTable
ALTER TABLE "profile" ADD COLUMN     "mail_after" TIMESTAMPTZ(3);
