-- CreateTable
CREATE TABLE "TasteMixes" (
    "userId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "isEarly" BOOLEAN NOT NULL,
    "knowledge" JSONB NOT NULL,
    "mixes" JSONB NOT NULL,

    CONSTRAINT "TasteMixes_pkey" PRIMARY KEY ("userId")
);

-- AddForeignKey
ALTER TABLE "TasteMixes" ADD CONSTRAINT "TasteMixes_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
