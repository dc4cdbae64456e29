-- CreateEnum
CREATE TYPE "HistoryImportStatus" AS ENUM ('reading', 'ready', 'importing', 'done', 'failed', 'removing');

-- CreateTable
CREATE TABLE "HistoryImport" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "status" "HistoryImportStatus" NOT NULL DEFAULT 'reading',
    "formats" TEXT[],
    "sizeBytes" BIGINT NOT NULL,
    "recordsDone" INTEGER NOT NULL DEFAULT 0,
    "badRecords" INTEGER NOT NULL DEFAULT 0,
    "progress" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "badReasons" JSONB NOT NULL DEFAULT '[]',
    "preview" JSONB,
    "error" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "HistoryImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HistorySong" (
    "id" SERIAL NOT NULL,
    "userId" TEXT NOT NULL,
    "artistKey" TEXT NOT NULL,
    "titleKey" TEXT NOT NULL,
    "artistName" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "durationMs" INTEGER,
    "trackId" UUID,
    "artistId" UUID,

    CONSTRAINT "HistorySong_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HistoryListen" (
    "id" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "songId" INTEGER NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "msPlayed" INTEGER,
    "wasCutOff" BOOLEAN NOT NULL DEFAULT false,
    "isRepeated" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "HistoryListen_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "HistoryImport_userId_idx" ON "HistoryImport"("userId");

-- CreateIndex
CREATE INDEX "HistorySong_trackId_idx" ON "HistorySong"("trackId");

-- CreateIndex
CREATE INDEX "HistorySong_artistId_idx" ON "HistorySong"("artistId");

-- CreateIndex
CREATE UNIQUE INDEX "HistorySong_userId_artistKey_titleKey_key" ON "HistorySong"("userId", "artistKey", "titleKey");

-- CreateIndex
CREATE INDEX "HistoryListen_importId_id_idx" ON "HistoryListen"("importId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "HistoryListen_songId_startedAt_importId_key" ON "HistoryListen"("songId", "startedAt", "importId");

-- AddForeignKey
ALTER TABLE "HistoryImport" ADD CONSTRAINT "HistoryImport_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HistorySong" ADD CONSTRAINT "HistorySong_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HistorySong" ADD CONSTRAINT "HistorySong_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HistorySong" ADD CONSTRAINT "HistorySong_artistId_fkey" FOREIGN KEY ("artistId") REFERENCES "Artist"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HistoryListen" ADD CONSTRAINT "HistoryListen_importId_fkey" FOREIGN KEY ("importId") REFERENCES "HistoryImport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HistoryListen" ADD CONSTRAINT "HistoryListen_songId_fkey" FOREIGN KEY ("songId") REFERENCES "HistorySong"("id") ON DELETE CASCADE ON UPDATE CASCADE;
