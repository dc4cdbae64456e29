import { createPlay } from '@tests/factories/create-play';
import { createSmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { describe, expect, test } from 'vitest';
import { isoWeekOf } from '@/domain/iso-week';
import { database } from '@/infra/database';
import { buildList } from '@/server/discover/build-list';
import { findTastePortrait } from '@/server/discover/find-taste-portrait';

const now = new Date('2026-11-18T12:00:00Z');
const dayMs = 86_400_000;

describe('somebody who turns to other music', () => {
  test('gets a list of it, and is told; nothing they knew before comes as a discovery', async () => {
    const world = await createSmallWorld({ artistsPerStyle: 24 });
    const user = await createUser();
    await trainCollaborative(now);
    const known = (style: string, artists: number) => world.artists.get(style)!.slice(0, artists);
    const hear = async (style: string, artists: number, [from, until]: [number, number]) => {
      const tracks = known(style, artists).flatMap((artist) => world.tracks.get(artist)!);
      for (const [k, trackId] of tracks.entries()) {
        const daysAgo = from + ((until - from) * k) / tracks.length;
        await createPlay({ userId: user.id, trackId, startedAt: new Date(now.getTime() - daysAgo * dayMs) });
      }
    };
    await hear('folk', 10, [90, 16]);
    const portrait = () => findTastePortrait({ ...user, role: 'listener' }, now);
    expect((await portrait()).hasTurned).toBe(false);
    await hear('dub', 4, [10, 1]);
    expect((await portrait()).hasTurned).toBe(true);

    const week = isoWeekOf(now, user.timeZone);
    expect(await buildList({ userId: user.id, week, existing: 'keep', now })).toMatchObject({ tracks: 30 });
    const entries = await database().discoverEntry.findMany({ include: { track: true } });
    const styles = entries.map(({ track }) => world.styleOf(track.artistId));
    expect(styles.filter((style) => style === 'dub').length).toBeGreaterThan(20);
    const artists = new Set(entries.map(({ track }) => track.artistId));
    for (const artist of [...known('folk', 10), ...known('dub', 4)]) expect(artists).not.toContain(artist);
  });
});
