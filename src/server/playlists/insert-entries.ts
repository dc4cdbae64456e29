import type { Transaction } from '@/infra/database';
import { jsonRows } from '@/infra/json-rows';
import { newId } from '@/infra/new-id';

/** A track at a place of a playlist; one that was in it before keeps its id, who added it and when. */
export interface NewEntry {
  id?: string;
  playlistId: string;
  trackId: string;
  position: number;
  addedAt?: Date;
  addedById?: string | null;
}

/** Puts tracks into playlists, as many as they hold at once. */
export async function insertEntries(transaction: Transaction, entries: readonly NewEntry[]): Promise<void> {
  const rows = entries.map((entry) => ({ ...entry, id: entry.id ?? newId() }));
  await transaction.$executeRaw`
    INSERT INTO "PlaylistEntry" (id, "playlistId", "trackId", "position", "addedAt", "addedById")
    SELECT n.id, n."playlistId", n."trackId", n."position", COALESCE(n."addedAt", now()) AT TIME ZONE 'UTC', n."addedById"
    FROM ${jsonRows(rows)} AS n(
      id uuid, "playlistId" uuid, "trackId" uuid, "position" int, "addedAt" timestamptz, "addedById" text)`;
}
