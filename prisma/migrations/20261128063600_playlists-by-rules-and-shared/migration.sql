-- CreateEnum
CREATE TYPE "PlaylistSharing" AS ENUM ('private', 'public', 'collaborative');

-- AlterTable
ALTER TABLE "Playlist" ADD COLUMN     "deletedAt" TIMESTAMP(3),
ADD COLUMN     "description" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "rules" JSONB,
ADD COLUMN     "sharing" "PlaylistSharing" NOT NULL DEFAULT 'private';

-- AlterTable
ALTER TABLE "PlaylistEntry" ADD COLUMN     "addedById" TEXT,
ADD COLUMN     "removedAt" TIMESTAMP(3);

-- CreateIndex
CREATE INDEX "Play_userId_trackId_idx" ON "Play"("userId", "trackId");

-- CreateIndex
CREATE INDEX "Playlist_sharing_idx" ON "Playlist"("sharing");

-- CreateIndex
CREATE INDEX "PlaylistEntry_addedById_idx" ON "PlaylistEntry"("addedById");

-- AddForeignKey
ALTER TABLE "PlaylistEntry" ADD CONSTRAINT "PlaylistEntry_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
