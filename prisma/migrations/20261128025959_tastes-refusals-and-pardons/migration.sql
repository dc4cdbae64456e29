-- AlterTable
ALTER TABLE "DiscoverList" ADD COLUMN     "tastes" JSONB;

-- AlterTable
ALTER TABLE "DiscoverEntry" ADD COLUMN     "leftAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "ArtistRefusal" (
    "userId" TEXT NOT NULL,
    "artistId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArtistRefusal_pkey" PRIMARY KEY ("userId","artistId")
);

-- CreateTable
CREATE TABLE "Pardon" (
    "userId" TEXT NOT NULL,
    "trackId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Pardon_pkey" PRIMARY KEY ("userId","trackId")
);

-- CreateTable
CREATE TABLE "TasteSetting" (
    "userId" TEXT NOT NULL,
    "trackId" UUID NOT NULL,
    "name" TEXT,
    "weight" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "isMuted" BOOLEAN NOT NULL DEFAULT false,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TasteSetting_pkey" PRIMARY KEY ("userId","trackId")
);

-- CreateIndex
CREATE INDEX "ArtistRefusal_artistId_idx" ON "ArtistRefusal"("artistId");

-- CreateIndex
CREATE INDEX "Pardon_trackId_idx" ON "Pardon"("trackId");

-- CreateIndex
CREATE INDEX "TasteSetting_trackId_idx" ON "TasteSetting"("trackId");

-- AddForeignKey
ALTER TABLE "ArtistRefusal" ADD CONSTRAINT "ArtistRefusal_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArtistRefusal" ADD CONSTRAINT "ArtistRefusal_artistId_fkey" FOREIGN KEY ("artistId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pardon" ADD CONSTRAINT "Pardon_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pardon" ADD CONSTRAINT "Pardon_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TasteSetting" ADD CONSTRAINT "TasteSetting_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TasteSetting" ADD CONSTRAINT "TasteSetting_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;
