import { createAlbum } from '@tests/factories/create-album';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { expect, test } from 'vitest';
import { smartRulesSchema } from '@/domain/contracts/smart-rules';
import { database } from '@/infra/database';
import { changePlaylist } from '@/server/playlists/change-playlist';
import { createPlaylist } from '@/server/playlists/create-playlist';
import { findSmartSummaries } from '@/server/playlists/find-smart-summaries';
import { findSmartTracks } from '@/server/playlists/find-smart-tracks';

test('a smart playlist says what it holds, with its limit, in its order', async () => {
  const [ada, bob] = [await createUser(), await createUser()];
  const listener = { userId: ada.id, timeZone: 'UTC', now: new Date('2026-11-18T12:00:00Z') };
  for (let k = 0; k < 30; k++) {
    const album = await createAlbum({ coverHash: `hash${k % 5}` });
    await createTrack({ albumId: album.id, artistId: album.artistId, durationMs: 60_000 + k });
  }
  const rules = smartRulesSchema.parse({
    match: 'all',
    rules: [],
    order: { by: 'duration', direction: 'descending' },
    limit: { unit: 'tracks', amount: 25 },
  });
  const nothing = smartRulesSchema.parse({
    match: 'all',
    rules: [{ field: 'title', operator: 'is', value: 'no such title' }],
  });
  const all = await createPlaylist(ada.id, { name: 'All', rules });
  const none = await createPlaylist(ada.id, { name: 'None', rules: nothing });
  await createPlaylist(ada.id, { name: 'Plain', trackIds: [] });
  const theirs = await createPlaylist(bob.id, { name: 'Bob’s', rules });
  await createPlaylist(bob.id, { name: 'Bob’s own', rules });
  await changePlaylist({ id: theirs.id, userId: bob.id }, { sharing: 'public' });

  const { items } = await findSmartSummaries(listener);
  expect(items.map(({ id }) => id).sort()).toEqual([all.id, none.id, theirs.id].sort());
  const { tracks } = await findSmartTracks(rules, listener);
  const first = await database().track.findUniqueOrThrow({ where: { id: tracks[0]!.id } });
  const summary = items.find(({ id }) => id === all.id)!;
  expect(summary).toMatchObject({
    trackCount: 25,
    durationMs: tracks.reduce((sum, { durationMs }) => sum + durationMs, 0),
  });
  expect(summary.coverUrls).toHaveLength(3);
  expect(summary.coverUrls[0]).toContain(first.albumId);
  expect(items.find(({ id }) => id === none.id)).toMatchObject({
    trackCount: 0,
    durationMs: 0,
    coverUrls: [],
  });
});
