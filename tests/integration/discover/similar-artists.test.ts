import { createArtist } from '@tests/factories/create-artist';
import { createSmallWorld } from '@tests/factories/create-small-world';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { expect, test } from 'vitest';
import { database } from '@/infra/database';
import { findSimilarArtists } from '@/server/discover/find-similar-artists';

const now = new Date('2026-11-18T12:00:00Z');

test('similar artists are those with music to play, as many as are asked for', async () => {
  const world = await createSmallWorld({ artistsPerStyle: 8, listenersPerStyle: 20 });
  await trainCollaborative(now);
  const [artistId, gone] = world.artists.get('folk')!;
  await database().track.updateMany({ where: { artistId: gone! }, data: { missingSince: now } });
  await createArtist();
  for (const by of ['collaborative', 'text'] as const) {
    const { items } = await findSimilarArtists({ artistId: artistId!, by, limit: 6 });
    expect(items, by).toHaveLength(6);
    for (const { artist } of items) expect(artist.trackCount, by).toBeGreaterThan(0);
  }
});
