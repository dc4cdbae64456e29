-- CreateEnum
CREATE TYPE "TasteKind" AS ENUM ('taste', 'distaste');

-- AlterTable
ALTER TABLE "TasteSetting" DROP CONSTRAINT "TasteSetting_pkey",
ADD COLUMN     "kind" "TasteKind" NOT NULL DEFAULT 'taste',
ADD CONSTRAINT "TasteSetting_pkey" PRIMARY KEY ("userId", "kind", "trackId");
