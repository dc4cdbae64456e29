-- AlterTable
ALTER TABLE "Album" ADD COLUMN     "loudnessLufs" DOUBLE PRECISION;

-- AlterTable
ALTER TABLE "TrackAnalysis" ADD COLUMN     "loudnessRangeLu" DOUBLE PRECISION,
ADD COLUMN     "mapX" DOUBLE PRECISION,
ADD COLUMN     "mapY" DOUBLE PRECISION,
ADD COLUMN     "soundGroupId" UUID;

-- CreateTable
CREATE TABLE "SoundGroup" (
    "id" UUID NOT NULL,
    "medoidTrackId" UUID NOT NULL,
    "words" TEXT[],
    "terms" TEXT[],
    "madeAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SoundGroup_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TrackAnalysis_soundGroupId_idx" ON "TrackAnalysis"("soundGroupId");

-- AddForeignKey
ALTER TABLE "TrackAnalysis" ADD CONSTRAINT "TrackAnalysis_soundGroupId_fkey" FOREIGN KEY ("soundGroupId") REFERENCES "SoundGroup"("id") ON DELETE SET NULL ON UPDATE CASCADE;
