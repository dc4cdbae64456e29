-- AlterTable
ALTER TABLE "Album" ADD COLUMN     "coverSource" TEXT;
