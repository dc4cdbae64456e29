import type { DemoWorld } from '@demo/world/demo-world';
import { nameKey } from '@/domain/name-key';
import { database } from '@/infra/database';

export const demoSource = 'demo';
const batch = 1_000;

type Tally = { plays: number; skips: number; liked: boolean; lastPlayedAt: Date };

/**
 * Brings the demo world's listeners in as community listeners: they train the factors and can never sign in. Running
 * it again replaces them.
 * @param world with plays up to now
 * @returns how many listeners were stored
 */
export async function importDemoListeners(world: DemoWorld): Promise<number> {
  const db = database();
  const trackIds = await matchTracks(world);
  const tallies = tally(world);
  await db.$transaction(
    async (tx) => {
      await tx.communityListener.deleteMany({ where: { source: demoSource } });
      const listeners = await tx.communityListener.createManyAndReturn({
        data: world.listeners.map((listener) => ({ source: demoSource, externalId: listener.id })),
        select: { id: true, externalId: true },
      });
      const rows = listeners.flatMap(({ id, externalId }) =>
        [...(tallies.get(externalId) ?? [])].flatMap(([demoTrackId, own]) => {
          const trackId = trackIds.get(demoTrackId);
          return trackId ? [{ listenerId: id, trackId, ...own }] : [];
        }),
      );
      for (let k = 0; k < rows.length; k += batch)
        await tx.communityTrackPlay.createMany({ data: rows.slice(k, k + batch) });
    },
    { timeout: 60_000 },
  );
  return world.listeners.length;
}

/** The library's ids of the demo's tracks, by artist and title: files carry them in their tags. */
async function matchTracks(world: DemoWorld): Promise<Map<string, string>> {
  const stored = await database().track.findMany({
    where: { folder: { kind: 'demo' } },
    select: { id: true, title: true, artistName: true },
  });
  const key = (artist: string, title: string) => `${nameKey(artist)}\n${nameKey(title)}`;
  const ids = new Map(stored.map((track) => [key(track.artistName, track.title), track.id]));
  const artists = new Map(world.artists.map((artist) => [artist.id, artist.name]));
  return new Map(
    world.tracks.flatMap((track) => {
      const id = ids.get(key(artists.get(track.artistId)!, track.title));
      return id ? [[track.id, id] as const] : [];
    }),
  );
}

function tally(world: DemoWorld): Map<string, Map<string, Tally>> {
  const tallies = new Map<string, Map<string, Tally>>();
  for (const play of world.plays) {
    const own = tallies.get(play.listenerId) ?? new Map<string, Tally>();
    tallies.set(play.listenerId, own);
    const track = own.get(play.trackId) ?? { plays: 0, skips: 0, liked: false, lastPlayedAt: play.startedAt };
    if (play.outcome === 'skip') track.skips++;
    else track.plays++;
    if (play.startedAt > track.lastPlayedAt) track.lastPlayedAt = play.startedAt;
    own.set(play.trackId, track);
  }
  for (const like of world.likes) {
    const track = tallies.get(like.listenerId)?.get(like.trackId);
    if (track) track.liked = true;
  }
  return tallies;
}
