import type { z } from 'zod';
import { camelot } from '@/domain/camelot';
import type { trackFilterSchema, trackQuerySchema } from '@/domain/contracts/library';
import { searchKey } from '@/domain/name-key';
import { Prisma } from '@/infra/prisma/generated/client';

export type TrackQuery = z.output<typeof trackQuerySchema>;
export type TrackFilter = z.output<typeof trackFilterSchema>;

/** The conditions of a track list, on the table alias `track`. */
export function trackConditions(query: TrackFilter, userId: string): Prisma.Sql {
  const { q, artistId, albumId, genre, soundGroupId, feedback, yearFrom, yearTo } = query;
  const conditions = [Prisma.sql`track."missingSince" IS NULL`];
  conditions.push(...wordConditions(q, Prisma.sql`track."searchText"`));
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
  if (yearFrom !== undefined) conditions.push(Prisma.sql`track."year" >= ${yearFrom}`);
  if (yearTo !== undefined) conditions.push(Prisma.sql`track."year" <= ${yearTo}`);
  conditions.push(...soundConditions(query));
  const played = Prisma.sql`EXISTS (
    SELECT 1 FROM "Play" AS play WHERE play."trackId" = track."id" AND play."userId" = ${userId})`;
  if (query.heard === 'yes') conditions.push(played);
  if (query.heard === 'no') conditions.push(Prisma.sql`NOT ${played}`);
  return Prisma.join(conditions, ' AND ');
}

/** Tempo and key, of what has been listened to. */
function soundConditions({ tempoFrom, tempoTo, key }: TrackFilter): Prisma.Sql[] {
  const measures: Prisma.Sql[] = [];
  if (tempoFrom !== undefined) measures.push(Prisma.sql`heard."tempoBpm" >= ${tempoFrom}`);
  if (tempoTo !== undefined) measures.push(Prisma.sql`heard."tempoBpm" <= ${tempoTo}`);
  if (key !== undefined) {
    const mode = key.endsWith('B') ? 'major' : 'minor';
    const tonic = Array.from({ length: 12 }, (_, pitch) => pitch).find(
      (pitch) => camelot(pitch, mode) === key,
    );
    measures.push(Prisma.sql`heard."key" = ${tonic ?? -1} AND heard."mode" = ${mode}::"MusicalMode"`);
  }
  if (measures.length === 0) return [];
  return [
    Prisma.sql`EXISTS (
      SELECT 1 FROM "TrackAnalysis" AS heard
      WHERE heard."trackId" = track."id" AND ${Prisma.join(measures, ' AND ')})`,
  ];
}

/** Each word somewhere in a normalised text; from four letters on, one typed a little wrong will do. */
export function wordConditions(q: string | undefined, text: Prisma.Sql): Prisma.Sql[] {
  const words = searchKey(q ?? '')
    .split(' ')
    .filter(Boolean);
  if (words.length === 0) return q?.trim() ? [Prisma.sql`FALSE`] : [];
  return words.map((word) =>
    [...word].length < 4
      ? Prisma.sql`${text} LIKE ${`%${word}%`}`
      : Prisma.sql`(${text} LIKE ${`%${word}%`} OR ${word} <% ${text})`,
  );
}
