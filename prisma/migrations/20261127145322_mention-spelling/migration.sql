-- AlterTable
ALTER TABLE "Mention" ADD COLUMN     "spelling" TEXT NOT NULL DEFAULT '';
