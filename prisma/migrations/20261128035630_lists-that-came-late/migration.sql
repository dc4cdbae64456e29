-- AlterTable
ALTER TABLE "DiscoverList" ADD COLUMN     "isLate" BOOLEAN NOT NULL DEFAULT false;
