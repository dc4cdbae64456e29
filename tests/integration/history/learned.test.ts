import { createSmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { afterAll, expect, test } from 'vitest';
import { isoWeekOf } from '@/domain/iso-week';
import { database } from '@/infra/database';
import { closeQueues } from '@/jobs/queues';
import { buildList } from '@/server/discover/build-list';
import { bringHistory, spotifyJson } from './bring-history';

afterAll(closeQueues);

const now = new Date('2026-11-25T12:00:00Z');
const week = isoWeekOf(now, 'UTC');

test('somebody who brings a history has a list by it at once, of music they have not heard', async () => {
  const world = await createSmallWorld();
  const { id: userId } = await createUser();
  expect(await buildList({ userId, week, existing: 'keep', now })).toMatchObject({ reason: 'no_taste' });
  const known = world.artists
    .get('folk')!
    .slice(0, 4)
    .flatMap((artist) => world.tracks.get(artist)!.slice(0, 2));
  const tracks = await database().track.findMany({
    where: { id: { in: known } },
    include: { artists: true },
  });
  const heard = tracks.flatMap(({ title, artistName, durationMs }, k) =>
    [2, 9, 30].map((days) => ({
      artist: artistName,
      title,
      ms: durationMs,
      at: now.getTime() - days * 86_400_000 + k * 600_000,
    })),
  );
  await bringHistory(userId, spotifyJson(heard));
  await trainCollaborative(now);
  expect(await buildList({ userId, week, existing: 'keep', now })).toMatchObject({ built: true });
  const entries = await database().discoverEntry.findMany({
    where: { list: { userId, week } },
    orderBy: { score: 'desc' },
  });
  const ids = entries.map(({ trackId }) => trackId);
  expect(ids.filter((id) => known.includes(id))).toEqual([]);
  // There is not enough of it in this library for all thirty: what stands first is what counts.
  const styles = ids.slice(0, 8).map((id) => world.styleOf(world.artistOf(id)));
  expect(styles.filter((style) => style === 'folk').length).toBeGreaterThan(6);
});
