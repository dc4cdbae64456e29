import type { SmartSummary } from '@/domain/contracts/playlists';
import { smartRulesSchema } from '@/domain/contracts/smart-rules';
import { database } from '@/infra/database';
import { Prisma } from '@/infra/prisma/generated/client';
import { coverUrl } from '../library/cover-url';
import { visibleTo } from './hold-playlist';
import { compileRules } from './rules/compile-rules';
import type { SmartListener } from './rules/rule-condition';

const COVERS = 3;
/** Tracks looked through for covers. */
const FIRST_TRACKS = 20;

/**
 * How much is in each smart playlist a listener sees at this moment, and the covers of its first albums. Apart from the list of
 * playlists, which need not wait for it. Rules of a newer version of the app are left out.
 */
export async function findSmartSummaries(listener: SmartListener): Promise<{ items: SmartSummary[] }> {
  const rows = await database().playlist.findMany({
    where: { ...visibleTo(listener.userId), rules: { not: Prisma.DbNull } },
    orderBy: { id: 'asc' },
    select: { id: true, rules: true },
  });
  const items: SmartSummary[] = [];
  // One after the other: a wall of them must not take all connections from those who listen.
  for (const { id, rules: stored } of rows) {
    const rules = smartRulesSchema.safeParse(stored);
    if (rules.success) items.push({ id, ...(await summarise(compileRules(rules.data, listener))) });
  }
  return { items };
}

async function summarise(query: Prisma.Sql): Promise<Omit<SmartSummary, 'id'>> {
  const db = database();
  const rows = await db.$queryRaw<{ id: string; trackCount: number; durationMs: number }[]>`
    SELECT "id", count(*) OVER ()::int AS "trackCount", sum("durationMs") OVER ()::float8 AS "durationMs"
    FROM (${query}) AS found
    LIMIT ${FIRST_TRACKS}`;
  const tracks = await db.track.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: { id: true, album: { select: { id: true, title: true, coverHash: true } } },
  });
  const albums = new Map(tracks.map(({ id, album }) => [id, album]));
  const covers = rows.flatMap(({ id }) => {
    const album = albums.get(id);
    return (album && coverUrl(album)) ?? [];
  });
  const { trackCount = 0, durationMs = 0 } = rows[0] ?? {};
  return { trackCount, durationMs, coverUrls: [...new Set(covers)].slice(0, COVERS) };
}
