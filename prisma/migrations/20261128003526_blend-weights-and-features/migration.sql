-- AlterEnum
ALTER TYPE "ModelKind" ADD VALUE 'blend';

-- AlterTable
ALTER TABLE "DiscoverList" ADD COLUMN     "weights" JSONB;

-- AlterTable
ALTER TABLE "DiscoverEntry" ADD COLUMN     "features" JSONB;
