-- CreateEnum
CREATE TYPE "CommunityImportStatus" AS ENUM ('waiting', 'running', 'done', 'failed', 'removing');

-- DropForeignKey
ALTER TABLE "CommunityTrackPlay" DROP CONSTRAINT "CommunityTrackPlay_listenerId_fkey";

-- AlterTable
ALTER TABLE "Model" DROP COLUMN "userFactors",
DROP COLUMN "userKeys",
ADD COLUMN     "linear" BYTEA,
ADD COLUMN     "refusal" TEXT;

-- Nothing has written to this table so far.
DROP TABLE "CommunityPlay";

-- Listeners get integer keys; the demo's keep what they played.
ALTER TABLE "CommunityListener" ADD COLUMN "importId" UUID,
ADD COLUMN "number" SERIAL NOT NULL;

ALTER TABLE "CommunityTrackPlay" DROP CONSTRAINT "CommunityTrackPlay_pkey",
ADD COLUMN "number" INTEGER;
UPDATE "CommunityTrackPlay" p SET "number" = l."number" FROM "CommunityListener" l WHERE l."id" = p."listenerId";
ALTER TABLE "CommunityTrackPlay" DROP COLUMN "listenerId";
ALTER TABLE "CommunityTrackPlay" RENAME COLUMN "number" TO "listenerId";
ALTER TABLE "CommunityTrackPlay" ALTER COLUMN "listenerId" SET NOT NULL,
ADD CONSTRAINT "CommunityTrackPlay_pkey" PRIMARY KEY ("listenerId", "trackId");

ALTER TABLE "CommunityListener" DROP CONSTRAINT "CommunityListener_pkey",
DROP COLUMN "id";
ALTER TABLE "CommunityListener" RENAME COLUMN "number" TO "id";
ALTER TABLE "CommunityListener" ADD CONSTRAINT "CommunityListener_pkey" PRIMARY KEY ("id");
ALTER SEQUENCE "CommunityListener_number_seq" RENAME TO "CommunityListener_id_seq";

CREATE TABLE "CommunityPlay" (
    "listenerId" INTEGER NOT NULL,
    "artistId" INTEGER NOT NULL,
    "plays" REAL NOT NULL,

    CONSTRAINT "CommunityPlay_pkey" PRIMARY KEY ("listenerId","artistId")
);

-- Random numbers do not pack: trying to costs time at every write.
ALTER TABLE "Model" ALTER COLUMN "linear" SET STORAGE EXTERNAL,
ALTER COLUMN "itemFactors" SET STORAGE EXTERNAL;

-- CreateTable
CREATE TABLE "SettingsSearch" (
    "id" UUID NOT NULL,
    "kind" "ModelKind" NOT NULL,
    "settings" JSONB NOT NULL,
    "metrics" JSONB NOT NULL,
    "trials" JSONB NOT NULL,
    "finishedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SettingsSearch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommunityImport" (
    "id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "namesPath" TEXT,
    "status" "CommunityImportStatus" NOT NULL DEFAULT 'waiting',
    "format" TEXT,
    "sizeBytes" BIGINT NOT NULL DEFAULT 0,
    "mtimeMs" BIGINT NOT NULL DEFAULT 0,
    "bytesDone" BIGINT NOT NULL DEFAULT 0,
    "linesDone" INTEGER NOT NULL DEFAULT 0,
    "rowsTaken" INTEGER NOT NULL DEFAULT 0,
    "badLines" INTEGER NOT NULL DEFAULT 0,
    "badReasons" JSONB NOT NULL DEFAULT '[]',
    "listenerCount" INTEGER NOT NULL DEFAULT 0,
    "artistCount" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "CommunityImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommunityArtist" (
    "id" SERIAL NOT NULL,
    "nameKey" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "CommunityArtist_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SettingsSearch_kind_finishedAt_idx" ON "SettingsSearch"("kind", "finishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "CommunityArtist_nameKey_key" ON "CommunityArtist"("nameKey");

-- CreateIndex
CREATE INDEX "CommunityListener_importId_idx" ON "CommunityListener"("importId");

-- CreateIndex
CREATE INDEX "CommunityPlay_artistId_idx" ON "CommunityPlay"("artistId");

-- AddForeignKey
ALTER TABLE "CommunityListener" ADD CONSTRAINT "CommunityListener_importId_fkey" FOREIGN KEY ("importId") REFERENCES "CommunityImport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommunityPlay" ADD CONSTRAINT "CommunityPlay_listenerId_fkey" FOREIGN KEY ("listenerId") REFERENCES "CommunityListener"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommunityPlay" ADD CONSTRAINT "CommunityPlay_artistId_fkey" FOREIGN KEY ("artistId") REFERENCES "CommunityArtist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommunityTrackPlay" ADD CONSTRAINT "CommunityTrackPlay_listenerId_fkey" FOREIGN KEY ("listenerId") REFERENCES "CommunityListener"("id") ON DELETE CASCADE ON UPDATE CASCADE;
