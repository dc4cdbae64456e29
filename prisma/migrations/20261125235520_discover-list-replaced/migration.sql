-- AlterTable
ALTER TABLE "DiscoverList" ADD COLUMN     "replaced" JSONB;
