import { soundInWords } from '@words/sounds';
import type { SoundMap } from '@/domain/contracts/sounds';
import { database } from '@/infra/database';

type Row = {
  trackId: string;
  x: number;
  y: number;
  groupId: string | null;
  tempoBpm: number | null;
  key: number | null;
  mode: 'major' | 'minor' | null;
  energy: number | null;
};

/** Fine enough for a screen, and half as long to send. */
const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

/** Every track that has a place on the map, and the groups, largest first. */
export async function findSoundMap(): Promise<SoundMap> {
  const db = database();
  const rows = await db.$queryRaw<Row[]>`
    SELECT track."id" AS "trackId", analysis."mapX" AS x, analysis."mapY" AS y,
      analysis."soundGroupId" AS "groupId", analysis."tempoBpm", analysis."key", analysis."mode"::text AS mode,
      analysis."energy"
    FROM "TrackAnalysis" AS analysis JOIN "Track" AS track ON track."id" = analysis."trackId"
    WHERE track."missingSince" IS NULL AND analysis."mapX" IS NOT NULL
    ORDER BY track."id"`;
  const groups = await loadGroups();
  const index = new Map(groups.map(({ id }, i) => [id, i]));
  const present = await db.track.count({
    where: { missingSince: null, OR: [{ analysis: null }, { analysis: { error: null } }] },
  });
  return {
    trackIds: rows.map(({ trackId }) => trackId),
    x: rows.map(({ x }) => rounded(x)),
    y: rows.map(({ y }) => rounded(y)),
    group: rows.map(({ groupId }) => (groupId === null ? -1 : (index.get(groupId) ?? -1))),
    tempoBpm: rows.map(({ tempoBpm }) => (tempoBpm === null ? null : Math.round(tempoBpm))),
    key: rows.map(({ key, mode }) =>
      key === null || mode === null ? null : key + (mode === 'minor' ? 12 : 0),
    ),
    energy: rows.map(({ energy }) => (energy === null ? null : Math.round(energy * 100) / 100)),
    groups,
    waiting: Math.max(0, present - rows.length),
  };
}

async function loadGroups(): Promise<SoundMap['groups']> {
  const groups = await database().soundGroup.findMany({
    select: {
      id: true,
      words: true,
      terms: true,
      _count: { select: { tracks: { where: { track: { missingSince: null } } } } },
    },
  });
  return groups
    .map(({ _count, words, ...group }) => ({
      ...group,
      words: words.map(soundInWords),
      trackCount: _count.tracks,
    }))
    .filter(({ trackCount }) => trackCount > 0)
    .sort((a, b) => b.trackCount - a.trackCount || a.id.localeCompare(b.id));
}
