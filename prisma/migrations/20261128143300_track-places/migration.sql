-- CreateTable
CREATE TABLE "TrackPlace" (
    "userId" TEXT NOT NULL,
    "trackId" UUID NOT NULL,
    "positionMs" INTEGER NOT NULL,
    "heardAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TrackPlace_pkey" PRIMARY KEY ("userId","trackId")
);

-- CreateIndex
CREATE INDEX "TrackPlace_trackId_idx" ON "TrackPlace"("trackId");

-- AddForeignKey
ALTER TABLE "TrackPlace" ADD CONSTRAINT "TrackPlace_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrackPlace" ADD CONSTRAINT "TrackPlace_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;
