-- CreateTable
CREATE TABLE "PlaybackSession" (
    "userId" TEXT NOT NULL,
    "deviceId" UUID NOT NULL,
    "deviceName" TEXT NOT NULL,
    "entries" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "positionMs" INTEGER NOT NULL,
    "heardAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PlaybackSession_pkey" PRIMARY KEY ("userId")
);

-- AddForeignKey
ALTER TABLE "PlaybackSession" ADD CONSTRAINT "PlaybackSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
