import { createPlay } from '@tests/factories/create-play';
import { createSmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { keepDatabase } from '@tests/setup/keep-database';
import { expect, test } from 'vitest';
import { buildList } from '@/server/discover/build-list';

keepDatabase();
const now = new Date('2026-11-16T00:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

test('who plays some tracks over and over, more often than there are tracks, is given the others', async () => {
  const world = await createSmallWorld({ artistsPerStyle: 4 });
  await trainCollaborative(now);
  const user = await createUser();
  // Of every style something, so that other music came lately than before.
  const played = [...world.artists.values()].flatMap(([first]) => world.tracks.get(first!)!.slice(0, 2));
  for (let k = 0; k < 240; k++) {
    const trackId = played[k % played.length]!;
    await createPlay({ userId: user.id, trackId, startedAt: daysAgo(0.25 * k + 0.1) });
  }
  const built = await buildList({ userId: user.id, week: '2026-W47', existing: 'keep', now });
  expect(built).toMatchObject({ built: true });
});
