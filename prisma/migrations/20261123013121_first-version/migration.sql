-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('admin', 'listener');

-- CreateEnum
CREATE TYPE "ModelKind" AS ENUM ('collaborative', 'text', 'audio');

-- CreateEnum
CREATE TYPE "FolderKind" AS ENUM ('user', 'demo');

-- CreateEnum
CREATE TYPE "MusicalMode" AS ENUM ('major', 'minor');

-- CreateEnum
CREATE TYPE "PlayOutcome" AS ENUM ('complete', 'skip', 'partial');

-- CreateEnum
CREATE TYPE "FeedbackValue" AS ENUM ('like', 'dislike');

-- CreateEnum
CREATE TYPE "PressSourceKind" AS ENUM ('feed', 'folder');

-- CreateEnum
CREATE TYPE "PressSourceStatus" AS ENUM ('active', 'paused', 'banned');

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "Role" NOT NULL DEFAULT 'listener',
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMP(3),
    "refreshTokenExpiresAt" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "DiscoverList" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "builtAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "blend" JSONB NOT NULL,
    "relaxations" TEXT[],

    CONSTRAINT "DiscoverList_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DiscoverEntry" (
    "listId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "trackId" UUID NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "shareCollaborative" DOUBLE PRECISION NOT NULL,
    "shareText" DOUBLE PRECISION NOT NULL,
    "shareAudio" DOUBLE PRECISION NOT NULL,
    "reasons" JSONB NOT NULL,
    "propensity" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "outcome" "PlayOutcome",

    CONSTRAINT "DiscoverEntry_pkey" PRIMARY KEY ("listId","position")
);

-- CreateTable
CREATE TABLE "Model" (
    "id" UUID NOT NULL,
    "kind" "ModelKind" NOT NULL,
    "version" TEXT NOT NULL,
    "parameters" JSONB NOT NULL,
    "metrics" JSONB NOT NULL,
    "trainedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dimension" INTEGER,
    "itemKeys" TEXT[],
    "itemFactors" BYTEA,
    "userKeys" TEXT[],
    "userFactors" BYTEA,

    CONSTRAINT "Model_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LibraryFolder" (
    "id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "kind" "FolderKind" NOT NULL DEFAULT 'user',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastScannedAt" TIMESTAMP(3),

    CONSTRAINT "LibraryFolder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Artist" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "aliases" TEXT[],
    "mbid" TEXT,

    CONSTRAINT "Artist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Album" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "titleKey" TEXT NOT NULL,
    "artistId" UUID NOT NULL,
    "year" INTEGER,
    "coverHash" TEXT,
    "coverColor" TEXT,

    CONSTRAINT "Album_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Track" (
    "id" UUID NOT NULL,
    "folderId" UUID NOT NULL,
    "relativePath" TEXT NOT NULL,
    "sizeBytes" BIGINT NOT NULL,
    "mtimeMs" BIGINT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "artistId" UUID NOT NULL,
    "artistName" TEXT NOT NULL,
    "albumId" UUID,
    "trackNumber" INTEGER,
    "discNumber" INTEGER,
    "year" INTEGER,
    "genres" TEXT[],
    "durationMs" INTEGER NOT NULL,
    "container" TEXT NOT NULL,
    "codec" TEXT NOT NULL,
    "mimeType" TEXT NOT NULL,
    "bitrateKbps" INTEGER,
    "sampleRateHz" INTEGER,
    "channels" INTEGER,
    "lossless" BOOLEAN NOT NULL DEFAULT false,
    "addedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "missingSince" TIMESTAMP(3),
    "searchText" TEXT NOT NULL,

    CONSTRAINT "Track_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TrackArtist" (
    "trackId" UUID NOT NULL,
    "artistId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "TrackArtist_pkey" PRIMARY KEY ("trackId","position")
);

-- CreateTable
CREATE TABLE "ScanProblem" (
    "id" UUID NOT NULL,
    "folderId" UUID NOT NULL,
    "relativePath" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ScanProblem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TrackAnalysis" (
    "trackId" UUID NOT NULL,
    "modelVersion" TEXT NOT NULL,
    "analysedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "error" TEXT,
    "tempoBpm" DOUBLE PRECISION,
    "tempoConfidence" DOUBLE PRECISION,
    "loudnessLufs" DOUBLE PRECISION,
    "truePeakDb" DOUBLE PRECISION,
    "key" INTEGER,
    "mode" "MusicalMode",
    "keyConfidence" DOUBLE PRECISION,
    "energy" DOUBLE PRECISION,
    "embedding" BYTEA,
    "peaks" BYTEA,
    "features" JSONB,

    CONSTRAINT "TrackAnalysis_pkey" PRIMARY KEY ("trackId")
);

-- CreateTable
CREATE TABLE "Play" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "trackId" UUID NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "msPlayed" INTEGER NOT NULL,
    "outcome" "PlayOutcome" NOT NULL,
    "source" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Play_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Feedback" (
    "userId" TEXT NOT NULL,
    "trackId" UUID NOT NULL,
    "value" "FeedbackValue" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Feedback_pkey" PRIMARY KEY ("userId","trackId")
);

-- CreateTable
CREATE TABLE "TastePick" (
    "userId" TEXT NOT NULL,
    "artistId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TastePick_pkey" PRIMARY KEY ("userId","artistId")
);

-- CreateTable
CREATE TABLE "Playlist" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Playlist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlaylistEntry" (
    "id" UUID NOT NULL,
    "playlistId" UUID NOT NULL,
    "trackId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PlaylistEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommunityListener" (
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,

    CONSTRAINT "CommunityListener_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommunityPlay" (
    "listenerId" UUID NOT NULL,
    "artistId" UUID NOT NULL,
    "plays" INTEGER NOT NULL,
    "skips" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "CommunityPlay_pkey" PRIMARY KEY ("listenerId","artistId")
);

-- CreateTable
CREATE TABLE "CommunityTrackPlay" (
    "listenerId" UUID NOT NULL,
    "trackId" UUID NOT NULL,
    "plays" INTEGER NOT NULL,
    "skips" INTEGER NOT NULL DEFAULT 0,
    "liked" BOOLEAN NOT NULL DEFAULT false,
    "lastPlayedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CommunityTrackPlay_pkey" PRIMARY KEY ("listenerId","trackId")
);

-- CreateTable
CREATE TABLE "PressSource" (
    "id" UUID NOT NULL,
    "kind" "PressSourceKind" NOT NULL,
    "location" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "status" "PressSourceStatus" NOT NULL DEFAULT 'active',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastReadAt" TIMESTAMP(3),
    "lastError" TEXT,
    "etag" TEXT,
    "lastModified" TEXT,

    CONSTRAINT "PressSource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PressDocument" (
    "id" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "site" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publishedAt" TIMESTAMP(3),
    "fetchedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "language" TEXT,
    "text" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "etag" TEXT,
    "lastModified" TEXT,
    "error" TEXT,

    CONSTRAINT "PressDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "artistId" UUID NOT NULL,
    "trackId" UUID,
    "sentence" TEXT NOT NULL,
    "offset" INTEGER NOT NULL,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CoMention" (
    "artistAId" UUID NOT NULL,
    "artistBId" UUID NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,
    "documents" INTEGER NOT NULL,

    CONSTRAINT "CoMention_pkey" PRIMARY KEY ("artistAId","artistBId")
);

-- CreateTable
CREATE TABLE "ArtistTerm" (
    "artistId" UUID NOT NULL,
    "term" TEXT NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "ArtistTerm_pkey" PRIMARY KEY ("artistId","term")
);

-- CreateTable
CREATE TABLE "ArtistTextSimilarity" (
    "artistId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "evidence" JSONB NOT NULL,
    "terms" TEXT[],

    CONSTRAINT "ArtistTextSimilarity_pkey" PRIMARY KEY ("artistId","otherId")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "DiscoverList_userId_week_key" ON "DiscoverList"("userId", "week");

-- CreateIndex
CREATE INDEX "DiscoverEntry_trackId_idx" ON "DiscoverEntry"("trackId");

-- CreateIndex
CREATE UNIQUE INDEX "DiscoverEntry_listId_trackId_key" ON "DiscoverEntry"("listId", "trackId");

-- CreateIndex
CREATE INDEX "Model_kind_trainedAt_idx" ON "Model"("kind", "trainedAt");

-- CreateIndex
CREATE UNIQUE INDEX "LibraryFolder_path_key" ON "LibraryFolder"("path");

-- CreateIndex
CREATE UNIQUE INDEX "Artist_nameKey_key" ON "Artist"("nameKey");

-- CreateIndex
CREATE UNIQUE INDEX "Album_artistId_titleKey_key" ON "Album"("artistId", "titleKey");

-- CreateIndex
CREATE INDEX "Track_contentHash_idx" ON "Track"("contentHash");

-- CreateIndex
CREATE INDEX "Track_albumId_idx" ON "Track"("albumId");

-- CreateIndex
CREATE INDEX "Track_artistId_idx" ON "Track"("artistId");

-- CreateIndex
CREATE INDEX "Track_addedAt_idx" ON "Track"("addedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Track_folderId_relativePath_key" ON "Track"("folderId", "relativePath");

-- CreateIndex
CREATE INDEX "TrackArtist_artistId_idx" ON "TrackArtist"("artistId");

-- CreateIndex
CREATE UNIQUE INDEX "ScanProblem_folderId_relativePath_key" ON "ScanProblem"("folderId", "relativePath");

-- CreateIndex
CREATE INDEX "Play_userId_startedAt_idx" ON "Play"("userId", "startedAt");

-- CreateIndex
CREATE INDEX "Play_trackId_idx" ON "Play"("trackId");

-- CreateIndex
CREATE INDEX "Feedback_trackId_idx" ON "Feedback"("trackId");

-- CreateIndex
CREATE INDEX "Playlist_userId_idx" ON "Playlist"("userId");

-- CreateIndex
CREATE INDEX "PlaylistEntry_playlistId_position_idx" ON "PlaylistEntry"("playlistId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "CommunityListener_source_externalId_key" ON "CommunityListener"("source", "externalId");

-- CreateIndex
CREATE INDEX "CommunityTrackPlay_trackId_idx" ON "CommunityTrackPlay"("trackId");

-- CreateIndex
CREATE UNIQUE INDEX "PressSource_location_key" ON "PressSource"("location");

-- CreateIndex
CREATE INDEX "PressDocument_contentHash_idx" ON "PressDocument"("contentHash");

-- CreateIndex
CREATE UNIQUE INDEX "PressDocument_sourceId_url_key" ON "PressDocument"("sourceId", "url");

-- CreateIndex
CREATE INDEX "Mention_artistId_idx" ON "Mention"("artistId");

-- CreateIndex
CREATE INDEX "Mention_documentId_idx" ON "Mention"("documentId");

-- CreateIndex
CREATE INDEX "Mention_trackId_idx" ON "Mention"("trackId");

-- CreateIndex
CREATE INDEX "CoMention_artistBId_idx" ON "CoMention"("artistBId");

-- CreateIndex
CREATE INDEX "ArtistTextSimilarity_otherId_idx" ON "ArtistTextSimilarity"("otherId");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscoverList" ADD CONSTRAINT "DiscoverList_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscoverEntry" ADD CONSTRAINT "DiscoverEntry_listId_fkey" FOREIGN KEY ("listId") REFERENCES "DiscoverList"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscoverEntry" ADD CONSTRAINT "DiscoverEntry_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Album" ADD CONSTRAINT "Album_artistId_fkey" FOREIGN KEY ("artistId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Track" ADD CONSTRAINT "Track_folderId_fkey" FOREIGN KEY ("folderId") REFERENCES "LibraryFolder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Track" ADD CONSTRAINT "Track_albumId_fkey" FOREIGN KEY ("albumId") REFERENCES "Album"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrackArtist" ADD CONSTRAINT "TrackArtist_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrackArtist" ADD CONSTRAINT "TrackArtist_artistId_fkey" FOREIGN KEY ("artistId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScanProblem" ADD CONSTRAINT "ScanProblem_folderId_fkey" FOREIGN KEY ("folderId") REFERENCES "LibraryFolder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrackAnalysis" ADD CONSTRAINT "TrackAnalysis_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Play" ADD CONSTRAINT "Play_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Play" ADD CONSTRAINT "Play_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TastePick" ADD CONSTRAINT "TastePick_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TastePick" ADD CONSTRAINT "TastePick_artistId_fkey" FOREIGN KEY ("artistId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Playlist" ADD CONSTRAINT "Playlist_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlaylistEntry" ADD CONSTRAINT "PlaylistEntry_playlistId_fkey" FOREIGN KEY ("playlistId") REFERENCES "Playlist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlaylistEntry" ADD CONSTRAINT "PlaylistEntry_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommunityPlay" ADD CONSTRAINT "CommunityPlay_listenerId_fkey" FOREIGN KEY ("listenerId") REFERENCES "CommunityListener"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommunityPlay" ADD CONSTRAINT "CommunityPlay_artistId_fkey" FOREIGN KEY ("artistId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommunityTrackPlay" ADD CONSTRAINT "CommunityTrackPlay_listenerId_fkey" FOREIGN KEY ("listenerId") REFERENCES "CommunityListener"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommunityTrackPlay" ADD CONSTRAINT "CommunityTrackPlay_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PressDocument" ADD CONSTRAINT "PressDocument_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "PressSource"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "PressDocument"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_artistId_fkey" FOREIGN KEY ("artistId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoMention" ADD CONSTRAINT "CoMention_artistAId_fkey" FOREIGN KEY ("artistAId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoMention" ADD CONSTRAINT "CoMention_artistBId_fkey" FOREIGN KEY ("artistBId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArtistTerm" ADD CONSTRAINT "ArtistTerm_artistId_fkey" FOREIGN KEY ("artistId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArtistTextSimilarity" ADD CONSTRAINT "ArtistTextSimilarity_artistId_fkey" FOREIGN KEY ("artistId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArtistTextSimilarity" ADD CONSTRAINT "ArtistTextSimilarity_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Search that forgives typos (pg_trgm); the extension is made before migrations run.
CREATE INDEX "Track_searchText_trgm" ON "Track" USING gin ("searchText" gin_trgm_ops);
CREATE INDEX "Artist_nameKey_trgm" ON "Artist" USING gin ("nameKey" gin_trgm_ops);
CREATE INDEX "Album_titleKey_trgm" ON "Album" USING gin ("titleKey" gin_trgm_ops);
CREATE INDEX "Track_genres" ON "Track" USING gin ("genres");
