import type { z } from 'zod';
import type { trackQuerySchema } from '@/domain/contracts/library';
import { searchKey } from '@/domain/name-key';
import { Prisma } from '@/infra/prisma/generated/client';

export type TrackQuery = z.output<typeof trackQuerySchema>;

/** The conditions of a track list, on the table alias `track`. */
export function trackConditions(query: TrackQuery, userId: string): Prisma.Sql {
  const { q, artistId, albumId, genre, soundGroupId, feedback } = query;
  const conditions = [Prisma.sql`track."missingSince" IS NULL`];
  for (const word of searchKey(q ?? '')
    .split(' ')
    .filter(Boolean))
    conditions.push(hasWord(word));
  if (q?.trim() && searchKey(q) === '') conditions.push(Prisma.sql`FALSE`);
  if (artistId) {
    conditions.push(Prisma.sql`EXISTS (
      SELECT 1 FROM "TrackArtist" AS credit
      WHERE credit."trackId" = track."id" AND credit."artistId" = ${artistId}::uuid)`);
  }
  if (albumId) conditions.push(Prisma.sql`track."albumId" = ${albumId}::uuid`);
  if (genre) conditions.push(Prisma.sql`track."genres" @> ARRAY[${genre}]::text[]`);
  if (soundGroupId) {
    conditions.push(Prisma.sql`EXISTS (
      SELECT 1 FROM "TrackAnalysis" AS heard
      WHERE heard."trackId" = track."id" AND heard."soundGroupId" = ${soundGroupId}::uuid)`);
  }
  if (feedback) {
    conditions.push(Prisma.sql`EXISTS (
      SELECT 1 FROM "Feedback" AS feedback
      WHERE feedback."trackId" = track."id" AND feedback."userId" = ${userId}
        AND feedback."value" = ${feedback}::"FeedbackValue")`);
  }
  if (query.sort === 'recent') {
    conditions.push(Prisma.sql`EXISTS (
      SELECT 1 FROM "Play" AS play WHERE play."trackId" = track."id" AND play."userId" = ${userId})`);
  }
  return Prisma.join(conditions, ' AND ');
}

/** A word somewhere in title, artist or album; from four letters on, one typed a little wrong will do. */
const hasWord = (word: string) =>
  [...word].length < 4
    ? Prisma.sql`track."searchText" LIKE ${`%${word}%`}`
    : Prisma.sql`(track."searchText" LIKE ${`%${word}%`} OR ${word} <% track."searchText")`;
