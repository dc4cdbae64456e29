import { randomUUID } from 'node:crypto';
import { createPlay } from '@tests/factories/create-play';
import { createSmallWorld, type SmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { beforeEach, describe, expect, test } from 'vitest';
import type { RadioRequest, RadioSeed } from '@/domain/contracts/radio';
import { isoWeekOf } from '@/domain/iso-week';
import { database } from '@/infra/database';
import type { User } from '@/infra/prisma/generated/client';
import { buildList } from '@/server/discover/build-list';
import { findRadioBatch } from '@/server/radio/find-radio-batch';

const now = new Date('2026-11-18T12:00:00Z');

let world: SmallWorld;
let user: User;
const session = randomUUID();

beforeEach(async () => {
  world = await createSmallWorld();
  user = await createUser();
  await trainCollaborative(now);
});

const next = (seed: RadioSeed, played: RadioRequest['played'] = [], of = user) =>
  findRadioBatch({ ...of, role: 'listener' }, { seed, session, played }, now);
const styleOf = (trackId: string) => world.styleOf(world.artistOf(trackId));
const tracksOf = (style: string) => world.artists.get(style)!.flatMap((artist) => world.tracks.get(artist)!);

describe('a radio', () => {
  test('from a track opens with it and goes on with what is near it', async () => {
    const [seed] = tracksOf('folk');
    const { name, tracks, isOver } = await next({ kind: 'track', id: seed! });
    expect(name).toBe('folk song 0.0');
    expect(isOver).toBe(false);
    expect(tracks).toHaveLength(10);
    expect(tracks[0]!.id).toBe(seed);
    expect(tracks.filter(({ id }) => styleOf(id) === 'folk').length).toBeGreaterThanOrEqual(9);
  });

  test('from an artist opens with one of their tracks, from a list with something near it', async () => {
    const artist = world.artists.get('dub')![2]!;
    const ofArtist = await next({ kind: 'artist', id: artist });
    expect(ofArtist.name).toBe('dub artist 2');
    expect(world.artistOf(ofArtist.tracks[0]!.id)).toBe(artist);
    await database().tastePick.create({ data: { userId: user.id, artistId: artist } });
    const week = isoWeekOf(now, 'UTC');
    await buildList({ userId: user.id, week, existing: 'keep', now });
    const ofList = await next({ kind: 'discover', id: week });
    expect(ofList.name).toBe('Week 47');
    expect(ofList.tracks).toHaveLength(10);
  });

  test('repeats nothing, has an artist once in five, and ends with the library', async () => {
    const [seed] = tracksOf('folk');
    const played: RadioRequest['played'] = [];
    let over = false;
    for (let batch = 0; batch < 20 && !over; batch++) {
      const { tracks, isOver } = await next({ kind: 'track', id: seed! }, played);
      played.push(...tracks.map(({ id }) => ({ trackId: id, outcome: 'complete' as const })));
      over = isOver;
    }
    expect(over).toBe(true);
    const ids = played.map(({ trackId }) => trackId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(120);
    // At the very end few artists are left.
    const artists = ids.slice(0, 80).map(world.artistOf);
    artists.forEach((artist, k) => {
      expect(artists.slice(Math.max(0, k - 4), k)).not.toContain(artist);
    });
  });

  test('goes elsewhere after skips, at once', async () => {
    // The seed is a list of two styles, and all of one of them is skipped.
    const week = isoWeekOf(now, 'UTC');
    for (const style of ['folk', 'dub'])
      await database().tastePick.create({
        data: { userId: user.id, artistId: world.artists.get(style)![0]! },
      });
    await buildList({ userId: user.id, week, existing: 'keep', now });
    const seed = { kind: 'discover', id: week } as const;
    const played = ['folk', 'dub'].flatMap((style) => tracksOf(style).slice(4, 12));
    const folkAfter = async (outcome: 'skip' | 'waiting') => {
      let folk = 0;
      for (const own of 'abcdefghijkl') {
        const batch = await findRadioBatch(
          { ...user, role: 'listener' },
          {
            seed,
            session: own,
            played: played.map((trackId) => ({
              trackId,
              outcome: styleOf(trackId) === 'folk' ? outcome : 'waiting',
            })),
          },
          now,
        );
        folk += batch.tracks.filter(({ id }) => styleOf(id) === 'folk').length;
      }
      return folk;
    };
    const without = await folkAfter('waiting');
    expect(without).toBeGreaterThan(8);
    expect(await folkAfter('skip')).toBeLessThan(without / 2);
  });

  test('plays known music, but nothing of the last hours and nothing disliked', async () => {
    const [seed, heard, disliked, ...known] = tracksOf('folk');
    const hour = 3_600_000;
    await createPlay({ userId: user.id, trackId: heard!, startedAt: new Date(now.getTime() - hour) });
    await database().feedback.create({ data: { userId: user.id, trackId: disliked!, value: 'dislike' } });
    for (const trackId of known)
      await createPlay({ userId: user.id, trackId, startedAt: new Date(now.getTime() - 48 * hour) });
    const { tracks } = await next({ kind: 'track', id: seed! });
    const ids = tracks.map(({ id }) => id);
    expect(ids).not.toContain(heard);
    expect(ids).not.toContain(disliked);
    expect(ids.filter((id) => known.includes(id)).length).toBeGreaterThan(5);
  });

  test('says of each track what speaks for it, by what the radio began with and what went well', async () => {
    const [seed] = tracksOf('folk');
    const first = await next({ kind: 'track', id: seed! });
    const [opener, ...near] = first.tracks;
    expect(opener!.choice).toEqual({ as: 'opener', reasons: [] });
    const said = near.flatMap(({ choice }) => choice.reasons.map(({ text }) => text));
    expect(near.every(({ choice }) => choice.as === 'near' && choice.reasons.length > 0)).toBe(true);
    // Whoever the radio plays for likes nothing yet: all of it is about the seed.
    expect(said.filter((text) => /you like|you love|your taste/.test(text))).toEqual([]);
    // The nearest may be another track by the seed's artist; of the seed itself it is said that the radio began with it.
    const bySound = said.filter((text) => /^Sounds like folk song 0\.\d by folk artist 0/.test(text));
    expect(bySound.length).toBeGreaterThan(0);
    for (const text of bySound)
      expect(text.includes('folk song 0.0')).toBe(text.includes(', which this radio began with'));
    expect(said).toContain('Written about together with folk artist 0');
    expect(said.some((text) => /listeners? who plays? folk artist 0 also plays? this$/.test(text))).toBe(
      true,
    );
    // Half of the radio went elsewhere, and that was welcome: then there is something to say of it.
    const dub = tracksOf('dub').slice(0, 8);
    const played: RadioRequest['played'] = dub.map((trackId) => ({ trackId, outcome: 'complete' }));
    const second = await next({ kind: 'track', id: seed! }, played);
    const ofDub = second.tracks.filter(({ id }) => styleOf(id) === 'dub');
    const later = ofDub.flatMap(({ choice }) => choice.reasons.map(({ text }) => text));
    expect(later.some((text) => / by dub artist \d, which went well in this radio/.test(text))).toBe(true);
    expect(
      later.some((text) => /; dub artist \d( and dub artist \d)? went well in this radio$/.test(text)),
    ).toBe(true);
  });

  test('says of what only fills it up that nothing nearer was left', async () => {
    const [seed] = tracksOf('folk');
    const played = tracksOf('folk').map((trackId) => ({ trackId, outcome: 'waiting' as const }));
    await database().artistTextSimilarity.deleteMany();
    await database().trackAnalysis.deleteMany();
    await database().model.deleteMany();
    const { tracks } = await next({ kind: 'track', id: seed! }, played);
    expect(tracks).toHaveLength(10);
    for (const { choice } of tracks) expect(choice).toEqual({ as: 'rest', reasons: [] });
  });

  test('of nothing is refused, also of another’s list', async () => {
    const week = isoWeekOf(now, 'UTC');
    await database().tastePick.create({
      data: { userId: user.id, artistId: world.artists.get('dub')![0]! },
    });
    await buildList({ userId: user.id, week, existing: 'keep', now });
    const stranger = await createUser();
    const seeds: RadioSeed[] = [
      { kind: 'track', id: randomUUID() },
      { kind: 'artist', id: randomUUID() },
      { kind: 'track', id: 'nonsense' },
      { kind: 'discover', id: 'nonsense' },
      { kind: 'discover', id: '2026-W01' },
      { kind: 'discover', id: week },
    ];
    for (const seed of seeds) await expect(next(seed, [], stranger)).rejects.toMatchObject({ status: 404 });
  });
});
