-- AlterTable
ALTER TABLE "DiscoverList" ADD COLUMN     "knowledge" JSONB;
