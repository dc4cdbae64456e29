import { createPlay } from '@tests/factories/create-play';
import { createSmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { expect, test } from 'vitest';
import type { DiscoverTrack } from '@/domain/contracts/discover';
import { database } from '@/infra/database';
import { buildList } from '@/server/discover/build-list';
import { findList } from '@/server/discover/find-list';
import { findSimilarTracks } from '@/server/discover/find-similar-tracks';

const now = new Date('2026-11-18T12:00:00Z');
const week = '2026-W47';

const likenesses = (tracks: DiscoverTrack[]) =>
  tracks.flatMap(({ reasons }) =>
    reasons.flatMap(({ evidence }) => (evidence.signal === 'audio' ? [evidence] : [])),
  );

async function listOf(userId: string): Promise<DiscoverTrack[]> {
  await buildList({ userId, week, existing: 'replace', now });
  return (await findList({ ...(await userById(userId)), role: 'listener' }, week, now)).tracks;
}
const userById = (id: string) => database().user.findUniqueOrThrow({ where: { id } });

async function pick(userId: string, artistIds: string[]): Promise<void> {
  await database().tastePick.createMany({ data: artistIds.map((artistId) => ({ userId, artistId })) });
}

test('where nothing sounds like what the listener knows, sound is silent and the others fill the list', async () => {
  const world = await createSmallWorld({ with: { press: false } });
  await trainCollaborative(now);
  const user = await createUser();
  // Of the picked style no other artist is left: what is left are the other styles, at right angles to it.
  const [picked, ...others] = world.artists.get('folk')!;
  await pick(user.id, [picked!]);
  await database().track.updateMany({ where: { artistId: { in: others } }, data: { missingSince: now } });
  const tracks = await listOf(user.id);
  expect(tracks).toHaveLength(30);
  for (const { shares, reasons } of tracks) {
    expect(shares.audio).toBe(0);
    expect(reasons.map(({ signal }) => signal)).not.toContain('audio');
  }
  const trackId = world.tracks.get(picked!)![0]!;
  expect(await findSimilarTracks({ trackId, userId: user.id, by: 'audio', limit: 10 })).toEqual({
    items: [],
  });
});

test.each([
  ['a large', 20, 4],
  ['a small', 6, 6],
])(
  'in %s library no track is explained by another of the same list',
  async (_, artistsPerStyle, tracksPerArtist) => {
    const world = await createSmallWorld({ styles: ['folk'], artistsPerStyle, tracksPerArtist });
    const user = await createUser();
    await pick(user.id, world.artists.get('folk')!.slice(0, 3));
    const tracks = await listOf(user.id);
    const listed = tracks.map(({ track }) => track.id);
    const found = likenesses(tracks);
    expect(found.length).toBeGreaterThan(8);
    for (const { nearest } of found) expect(listed).not.toContain(nearest.id);
  },
);

test('says what ties the listener to the track that sounds alike', async () => {
  const world = await createSmallWorld({ styles: ['folk'], artistsPerStyle: 20 });
  const [liked, played, picked] = world.artists.get('folk')!;
  const user = await createUser();
  await pick(user.id, [picked!]);
  const [likedTrack] = world.tracks.get(liked!)!;
  await database().feedback.create({ data: { userId: user.id, trackId: likedTrack!, value: 'like' } });
  const [playedTrack] = world.tracks.get(played!)!;
  await createPlay({ userId: user.id, trackId: playedTrack! });
  const seen = new Set<string>();
  for (const { nearest, knownBy } of likenesses(await listOf(user.id))) {
    seen.add(knownBy);
    const artistId = world.artistOf(nearest.id);
    if (nearest.id === likedTrack) expect(knownBy).toBe('like');
    else if (nearest.id === playedTrack) expect(knownBy).toBe('play');
    else expect(knownBy).toBe(artistId === picked ? 'pick' : 'artist');
  }
  expect(seen).toContain('pick');
  expect(seen).toContain('artist');
});

test('calls the listeners of the demo by their name', async () => {
  const world = await createSmallWorld({ with: { press: false, sound: false } });
  await trainCollaborative(now);
  const user = await createUser();
  await pick(user.id, world.artists.get('folk')!.slice(0, 2));
  const counted = async () =>
    (await listOf(user.id)).flatMap(({ reasons }) =>
      reasons.flatMap(({ text, evidence }) =>
        evidence.signal === 'collaborative' && evidence.listenersInCommon > 1 ? [{ text, ...evidence }] : [],
      ),
    );
  const real = await counted();
  expect(real.length).toBeGreaterThan(3);
  for (const { text, demoListeners } of real) {
    expect(demoListeners).toBe(0);
    expect(text).not.toContain('demo');
  }
  await database().communityListener.updateMany({ data: { source: 'demo' } });
  for (const { text, demoListeners, listenersInCommon } of await counted()) {
    expect(demoListeners).toBe(listenersInCommon);
    expect(text).toContain(`${listenersInCommon} demo listeners who play`);
  }
});
