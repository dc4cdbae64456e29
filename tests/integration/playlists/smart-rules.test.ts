import { randomUUID } from 'node:crypto';
import { createAlbum } from '@tests/factories/create-album';
import { createArtist } from '@tests/factories/create-artist';
import { createPlay } from '@tests/factories/create-play';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { keepDatabase } from '@tests/setup/keep-database';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SmartRule, smartRulesSchema } from '@/domain/contracts/smart-rules';
import { nameKey, searchKey } from '@/domain/name-key';
import { createRng } from '@/domain/rng';
import { database } from '@/infra/database';
import type { Album, Artist } from '@/infra/prisma/generated/client';
import { findSmartTracks } from '@/server/playlists/find-smart-tracks';
import { previewRules } from '@/server/playlists/preview-rules';
import { albumNames, anyRule, anyRules, artistNames, genres, groupIds, titles } from './any-rules';
import { naiveRules, type PlainTrack } from './naive-rules';

keepDatabase();
const now = new Date('2026-11-28T22:30:00Z');
// Already tomorrow there.
const timeZone = 'Asia/Tokyo';
const DAY_MS = 86_400_000;

const weeks = ['2026-W48', '2026-W46', '2026-W30'];

let listener: { userId: string; timeZone: string; now: Date };
let library: PlainTrack[];

/** A library of sixty tracks in which every field has gaps and ties. */
beforeAll(async () => {
  const rng = createRng('smart rules');
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(rng() * values.length)]!;
  const whole = (low: number, high: number) => low + Math.floor(rng() * (high - low + 1));
  const maybe = <Value>(value: () => Value, chance = 0.75): Value | null => (rng() < chance ? value() : null);
  const db = database();
  const [user, other] = [await createUser({ timeZone }), await createUser()];
  listener = { userId: user.id, timeZone, now };
  const artists: Artist[] = [];
  for (const name of artistNames) artists.push(await createArtist({ name, nameKey: nameKey(name) }));
  const albums: Album[] = [];
  for (const title of albumNames) {
    albums.push(await createAlbum({ title, titleKey: nameKey(title), artistId: pick(artists).id }));
  }
  const medoidTrackId = randomUUID();
  await db.soundGroup.createMany({
    data: groupIds.map((id) => ({ id, medoidTrackId, words: [], terms: [] })),
  });
  const lists = [];
  for (const week of weeks)
    lists.push(await db.discoverList.create({ data: { userId: user.id, week, blend: {} } }));
  const foreign = await db.discoverList.create({ data: { userId: other.id, week: weeks[0]!, blend: {} } });

  library = [];
  for (let i = 0; i < 60; i++) {
    const [artist, guest] = [pick(artists), maybe(() => pick(artists), 0.3)];
    const album = maybe(() => pick(albums));
    const title = pick(titles);
    const track = await createTrack({
      artistId: artist.id,
      artists: {
        create: [artist, ...(guest && guest !== artist ? [guest] : [])].map(({ id }, position) => ({
          artistId: id,
          position,
        })),
      },
      albumId: album?.id ?? null,
      title,
      searchText: searchKey(`${title} ${artist.name}`),
      genres: [...new Set([maybe(() => pick(genres)), maybe(() => pick(genres), 0.3)])].filter(
        (g) => g !== null,
      ),
      year: maybe(() => whole(1988, 1996)),
      trackNumber: maybe(() => whole(1, 3)),
      durationMs: whole(1, 8) * 30_000,
      addedAt: new Date(now.getTime() - whole(0, 40) * DAY_MS + 60_000),
      missingSince: maybe(() => now, 0.05),
    });
    const isHeard = rng() < 0.8;
    const key = maybe(() => whole(0, 11));
    const analysis = isHeard
      ? {
          tempoBpm: maybe(() => whole(60, 200) + 0.23),
          tempoConfidence: maybe(() => rng()),
          loudnessLufs: maybe(() => -whole(6, 20) + 0.23),
          energy: maybe(() => whole(0, 100) / 100 + 0.001, 0.9),
          key,
          mode: key === null ? null : pick(['major', 'minor'] as const),
          keyConfidence: maybe(() => rng()),
        }
      : null;
    const groupId = isHeard ? maybe(() => pick(groupIds)) : null;
    if (analysis) {
      await db.trackAnalysis.create({
        data: { trackId: track.id, modelVersion: 'test', ...analysis, soundGroupId: groupId },
      });
    }
    const feedback = maybe(() => pick(['like', 'dislike'] as const), 0.5);
    if (feedback) await db.feedback.create({ data: { userId: user.id, trackId: track.id, value: feedback } });
    // What others do counts for nothing.
    await db.feedback.create({ data: { userId: other.id, trackId: track.id, value: 'like' } });
    await createPlay({ userId: other.id, trackId: track.id, startedAt: now });
    const plain: PlainTrack = {
      id: track.id,
      title,
      searchText: track.searchText,
      artists: [artist.name, ...(guest ? [guest.name] : [])],
      mainArtist: artist.name,
      album: album?.title ?? null,
      genres: track.genres,
      year: track.year,
      trackNumber: track.trackNumber,
      durationMs: track.durationMs,
      addedAt: track.addedAt,
      analysis,
      groupId,
      feedback,
      plays: 0,
      skips: 0,
      heardAt: null,
      weeks: [],
    };
    for (let play = whole(0, 4); play > 0; play--) {
      const outcome = pick(['complete', 'skip', 'partial'] as const);
      const startedAt = new Date(now.getTime() - whole(0, 90) * DAY_MS + 60_000);
      await createPlay({ userId: user.id, trackId: track.id, outcome, startedAt });
      if (outcome === 'skip') plain.skips++;
      else {
        plain.plays++;
        if (!plain.heardAt || startedAt > plain.heardAt) plain.heardAt = startedAt;
      }
    }
    for (const list of [...lists, foreign]) {
      if (rng() > 0.3) continue;
      const hasLeft = rng() < 0.2;
      await db.discoverEntry.create({
        data: {
          listId: list.id,
          trackId: track.id,
          position: hasLeft ? -1 - i : i,
          leftAt: hasLeft ? now : null,
          score: 1,
          shareCollaborative: 1,
          shareText: 0,
          shareAudio: 0,
          reasons: [],
        },
      });
      if (!hasLeft && list !== foreign) plain.weeks.push(list.week);
    }
    if (!track.missingSince) library.push(plain);
  }
});

const find = async (rules: unknown) => {
  const { tracks } = await findSmartTracks(smartRulesSchema.parse(rules), listener);
  return tracks.map(({ id }) => id);
};

describe('the SQL of rules', () => {
  it('finds what asking every track every rule finds, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(anyRules, async (rules) => {
        const naive = naiveRules(rules, library, listener);
        expect(await find(rules)).toEqual(naive);
      }),
      { numRuns: 300 },
    );
  });

  it('agrees on every single rule by itself', async () => {
    await fc.assert(
      fc.asyncProperty(anyRule, async (one) => {
        const rules = smartRulesSchema.parse({ match: 'all', rules: [one] });
        expect(await find(rules)).toEqual(naiveRules(rules, library, listener));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps an order by chance for a day, and has another for each listener', async () => {
    const rules = { match: 'all', rules: [] };
    const today = await find(rules);
    expect(await find(rules)).toEqual(today);
    const at = async (other: Partial<typeof listener>) => {
      const { tracks } = await findSmartTracks(smartRulesSchema.parse(rules), { ...listener, ...other });
      return tracks.map(({ id }) => id);
    };
    expect(await at({ now: new Date(now.getTime() + DAY_MS) })).not.toEqual(today);
    expect(await at({ userId: 'another' })).not.toEqual(today);
    expect((await at({ userId: 'another' })).sort()).toEqual(today.sort());
  });
});

it('a preview counts what fits, what is left of it, and shows the first', async () => {
  const rules = smartRulesSchema.parse({
    match: 'all',
    rules: [{ field: 'year', operator: 'atLeast', value: 1000 } as SmartRule],
    order: { by: 'added', direction: 'descending' },
    limit: { unit: 'tracks', amount: 20 },
  });
  const preview = await previewRules(rules, listener);
  const found = naiveRules(rules, library, listener);
  expect(preview).toMatchObject({
    fitting: library.filter(({ year }) => year !== null).length,
    trackCount: found.length,
  });
  expect(preview.tracks.map(({ id }) => id)).toEqual(found.slice(0, 12));
});
