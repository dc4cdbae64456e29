import type { Playlist } from '@/domain/contracts/playlists';
import { database } from '@/infra/database';
import { coverUrl } from '../library/cover-url';
import { visibleTo } from './hold-playlist';

const COVERS = 3;
/** Entries looked through for covers. */
const FIRST_ENTRIES = 20;

/** A listener's playlists and those that others share, the last changed first. */
export async function findPlaylists(userId: string): Promise<{ items: Playlist[] }> {
  const db = database();
  const [rows, sums] = await Promise.all([
    db.playlist.findMany({
      where: visibleTo(userId),
      orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
      select: {
        id: true,
        userId: true,
        name: true,
        description: true,
        sharing: true,
        rules: true,
        user: { select: { name: true } },
        entries: {
          where: { removedAt: null },
          orderBy: { position: 'asc' },
          take: FIRST_ENTRIES,
          select: { track: { select: { album: { select: { id: true, title: true, coverHash: true } } } } },
        },
      },
    }),
    db.$queryRaw<{ id: string; trackCount: number; durationMs: number }[]>`
      SELECT playlist."id", COUNT(*)::int AS "trackCount", SUM(track."durationMs")::float8 AS "durationMs"
      FROM "Playlist" AS playlist
      JOIN "PlaylistEntry" AS entry ON entry."playlistId" = playlist."id" AND entry."removedAt" IS NULL
      JOIN "Track" AS track ON track."id" = entry."trackId"
      WHERE (playlist."userId" = ${userId} OR playlist."sharing" <> 'private') AND playlist."deletedAt" IS NULL
      GROUP BY playlist."id"`,
  ]);
  const sumById = new Map(sums.map((sum) => [sum.id, sum]));
  return {
    items: rows.map(({ id, userId: ownerId, name, description, sharing, rules, user, entries }) => {
      const covers = new Set(entries.flatMap(({ track: { album } }) => (album && coverUrl(album)) ?? []));
      const isSmart = rules !== null;
      const { trackCount = 0, durationMs = 0 } = sumById.get(id) ?? {};
      return {
        id,
        name,
        description,
        sharing,
        isOwn: ownerId === userId,
        ownerName: user.name,
        isSmart,
        trackCount: isSmart ? null : trackCount,
        durationMs: isSmart ? null : durationMs,
        coverUrls: [...covers].slice(0, COVERS),
      };
    }),
  };
}
