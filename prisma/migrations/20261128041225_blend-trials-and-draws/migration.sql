-- CreateEnum
CREATE TYPE "BlendTeam" AS ENUM ('a', 'b');

-- AlterTable
ALTER TABLE "DiscoverList" ADD COLUMN     "draws" JSONB,
ADD COLUMN     "trialId" UUID;

-- AlterTable
ALTER TABLE "DiscoverEntry" ADD COLUMN     "inDraws" INTEGER,
ADD COLUMN     "team" "BlendTeam";

-- CreateTable
CREATE TABLE "BlendTrial" (
    "id" UUID NOT NULL,
    "a" JSONB NOT NULL,
    "b" JSONB NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMP(3),
    "isRunning" BOOLEAN DEFAULT true,

    CONSTRAINT "BlendTrial_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RankingEvaluation" (
    "id" UUID NOT NULL,
    "finishedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "result" JSONB NOT NULL,

    CONSTRAINT "RankingEvaluation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "BlendTrial_isRunning_key" ON "BlendTrial"("isRunning");

-- CreateIndex
CREATE INDEX "DiscoverList_trialId_idx" ON "DiscoverList"("trialId");

-- AddForeignKey
ALTER TABLE "DiscoverList" ADD CONSTRAINT "DiscoverList_trialId_fkey" FOREIGN KEY ("trialId") REFERENCES "BlendTrial"("id") ON DELETE SET NULL ON UPDATE CASCADE;
