-- CreateEnum
CREATE TYPE "PressPageRole" AS ENUM ('listing', 'document');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "PressSourceKind" ADD VALUE 'sitemap';
ALTER TYPE "PressSourceKind" ADD VALUE 'pages';
ALTER TYPE "PressSourceKind" ADD VALUE 'wikipedia';
ALTER TYPE "PressSourceKind" ADD VALUE 'archive';

-- DropForeignKey
ALTER TABLE "CoMention" DROP CONSTRAINT "CoMention_artistAId_fkey";

-- DropForeignKey
ALTER TABLE "CoMention" DROP CONSTRAINT "CoMention_artistBId_fkey";

-- AlterTable
ALTER TABLE "PressSource" DROP COLUMN "etag",
DROP COLUMN "lastModified",
ADD COLUMN     "depth" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "nextReadAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "PressDocument" ADD COLUMN     "bands" INTEGER[],
ADD COLUMN     "duplicateOfId" UUID,
ADD COLUMN     "mark" TEXT,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "signature" BYTEA;

-- DropTable
DROP TABLE "CoMention";

-- CreateTable
CREATE TABLE "PressPage" (
    "id" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "role" "PressPageRole" NOT NULL,
    "depth" INTEGER NOT NULL DEFAULT 0,
    "hops" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '',
    "publishedAt" TIMESTAMP(3),
    "dueAt" TIMESTAMP(3),
    "visitedAt" TIMESTAMP(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "etag" TEXT,
    "lastModified" TEXT,

    CONSTRAINT "PressPage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PressHost" (
    "host" TEXT NOT NULL,
    "nextRequestAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PressHost_pkey" PRIMARY KEY ("host")
);

-- CreateTable
CREATE TABLE "PressLine" (
    "site" TEXT NOT NULL,
    "key" BIGINT NOT NULL,
    "documents" INTEGER NOT NULL,
    "documentIds" UUID[],

    CONSTRAINT "PressLine_pkey" PRIMARY KEY ("site","key")
);

-- CreateTable
CREATE TABLE "NameCorrection" (
    "id" UUID NOT NULL,
    "artistId" UUID NOT NULL,
    "spelling" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "site" TEXT,
    "documentId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NameCorrection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TextContribution" (
    "documentId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "site" TEXT NOT NULL,
    "counts" JSONB NOT NULL,

    CONSTRAINT "TextContribution_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "TextArtist" (
    "artistId" UUID NOT NULL,
    "namesHash" TEXT NOT NULL,
    "documents" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "TextArtist_pkey" PRIMARY KEY ("artistId")
);

-- CreateTable
CREATE TABLE "TextPair" (
    "artistAId" UUID NOT NULL,
    "artistBId" UUID NOT NULL,
    "site" TEXT NOT NULL,
    "weight" BIGINT NOT NULL,
    "recent" BIGINT NOT NULL,
    "documents" INTEGER NOT NULL,

    CONSTRAINT "TextPair_pkey" PRIMARY KEY ("artistAId","artistBId","site")
);

-- CreateTable
CREATE TABLE "TextTerm" (
    "artistId" UUID NOT NULL,
    "stem" TEXT NOT NULL,
    "weight" BIGINT NOT NULL,

    CONSTRAINT "TextTerm_pkey" PRIMARY KEY ("artistId","stem")
);

-- CreateTable
CREATE TABLE "TextSpelling" (
    "stem" TEXT NOT NULL,
    "spelling" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "TextSpelling_pkey" PRIMARY KEY ("stem","spelling")
);

-- CreateTable
CREATE TABLE "PairSentence" (
    "documentId" UUID NOT NULL,
    "artistAId" UUID NOT NULL,
    "artistBId" UUID NOT NULL,
    "sentence" TEXT NOT NULL,
    "quality" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "PairSentence_pkey" PRIMARY KEY ("documentId","artistAId","artistBId")
);

-- CreateIndex
CREATE INDEX "PressPage_host_dueAt_idx" ON "PressPage"("host", "dueAt");

-- CreateIndex
CREATE INDEX "PressPage_url_idx" ON "PressPage"("url");

-- CreateIndex
CREATE UNIQUE INDEX "PressPage_sourceId_url_key" ON "PressPage"("sourceId", "url");

-- CreateIndex
CREATE INDEX "NameCorrection_artistId_idx" ON "NameCorrection"("artistId");

-- CreateIndex
CREATE INDEX "TextPair_artistBId_idx" ON "TextPair"("artistBId");

-- CreateIndex
CREATE INDEX "PairSentence_artistAId_artistBId_quality_idx" ON "PairSentence"("artistAId", "artistBId", "quality" DESC);

-- CreateIndex
CREATE INDEX "PairSentence_artistBId_idx" ON "PairSentence"("artistBId");

-- CreateIndex
CREATE INDEX "PressDocument_bands_idx" ON "PressDocument" USING GIN ("bands");

-- CreateIndex
CREATE INDEX "PressDocument_duplicateOfId_idx" ON "PressDocument"("duplicateOfId");

-- AddForeignKey
ALTER TABLE "PressPage" ADD CONSTRAINT "PressPage_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "PressSource"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PressDocument" ADD CONSTRAINT "PressDocument_duplicateOfId_fkey" FOREIGN KEY ("duplicateOfId") REFERENCES "PressDocument"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NameCorrection" ADD CONSTRAINT "NameCorrection_artistId_fkey" FOREIGN KEY ("artistId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextArtist" ADD CONSTRAINT "TextArtist_artistId_fkey" FOREIGN KEY ("artistId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextPair" ADD CONSTRAINT "TextPair_artistAId_fkey" FOREIGN KEY ("artistAId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextPair" ADD CONSTRAINT "TextPair_artistBId_fkey" FOREIGN KEY ("artistBId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextTerm" ADD CONSTRAINT "TextTerm_artistId_fkey" FOREIGN KEY ("artistId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PairSentence" ADD CONSTRAINT "PairSentence_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "PressDocument"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PairSentence" ADD CONSTRAINT "PairSentence_artistAId_fkey" FOREIGN KEY ("artistAId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PairSentence" ADD CONSTRAINT "PairSentence_artistBId_fkey" FOREIGN KEY ("artistBId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The pages of feeds that were read so far, with what their servers marked them with.
INSERT INTO "PressPage" ("id", "sourceId", "url", "host", "role", "title", "publishedAt", "visitedAt", "error", "etag", "lastModified")
SELECT gen_random_uuid(), d."sourceId", d."url", lower(substring(d."url" from '^https?://([^/?#]+)')), 'document', d."title",
       d."publishedAt", d."fetchedAt", d."error", d."etag", d."lastModified"
FROM "PressDocument" d JOIN "PressSource" s ON s."id" = d."sourceId"
WHERE s."kind" = 'feed' AND d."url" ~ '^https?://[^/?#]+';

-- AlterTable
ALTER TABLE "PressDocument" DROP COLUMN "etag",
DROP COLUMN "lastModified";
