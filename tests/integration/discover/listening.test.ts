import { randomUUID } from 'node:crypto';
import { createArtist } from '@tests/factories/create-artist';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PlayReport } from '@/domain/contracts/listening';
import { database } from '@/infra/database';
import type { Track, User } from '@/infra/prisma/generated/client';
import { closeQueues, laneQueue } from '@/jobs/queues';
import { findTaste } from '@/server/discover/find-taste';
import { setTaste } from '@/server/discover/set-taste';
import { deleteFeedback } from '@/server/feedback/delete-feedback';
import { setFeedback } from '@/server/feedback/set-feedback';
import { reportPlay } from '@/server/playback/report-play';

const now = new Date('2026-11-18T12:00:00Z');
let user: User;
let track: Track;

beforeEach(async () => {
  user = await createUser();
  track = await createTrack();
});
afterEach(closeQueues);

const report = (changes: Partial<PlayReport> = {}): PlayReport => ({
  id: randomUUID(),
  trackId: track.id,
  startedAt: '2026-11-18T11:00:00Z',
  msPlayed: 240_000,
  outcome: 'complete',
  source: null,
  ...changes,
});

describe('a play', () => {
  test('is stored once, however often and at once it is told', async () => {
    const play = report();
    const told = await Promise.all(Array.from({ length: 5 }, () => reportPlay(user.id, play, now)));
    expect(told.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await reportPlay(user.id, { ...play, msPlayed: 1 }, now)).toEqual({ isNew: false });
    expect(await database().play.findMany()).toMatchObject([{ id: play.id, msPlayed: 240_000 }]);
  });

  test.each([
    [240_000, 'complete'],
    [5_000, 'skip'],
    [100_000, 'partial'],
  ] as const)('of %i ms of four minutes is a %s, whatever the client claims', async (msPlayed, outcome) => {
    for (const claimed of ['complete', 'skip'] as const)
      await reportPlay(user.id, report({ msPlayed, outcome: claimed }), now);
    const plays = await database().play.findMany();
    expect(plays.map((play) => play.outcome)).toEqual([outcome, outcome]);
  });

  test.each([
    [240_000, 'complete'],
    [5_000, 'partial'],
    [100_000, 'partial'],
  ] as const)('of %i ms that a reload cut off is %s: never a skip', async (msPlayed, outcome) => {
    await reportPlay(user.id, report({ msPlayed, outcome: 'partial' }), now);
    expect(await database().play.findMany()).toMatchObject([{ outcome }]);
  });

  test('from a Discover list is that entry’s outcome, on this listener’s list only', async () => {
    const other = await createUser();
    for (const { id: userId } of [user, other]) {
      await database().discoverList.create({
        data: {
          userId,
          week: '2026-W47',
          blend: {},
          entries: {
            create: {
              position: 1,
              trackId: track.id,
              score: 1,
              shareCollaborative: 1,
              shareText: 0,
              shareAudio: 0,
              reasons: [],
            },
          },
        },
      });
    }
    const source = { kind: 'discover', id: '2026-W47' } as const;
    await reportPlay(user.id, report({ source, msPlayed: 3_000 }), now);
    const outcome = async (userId: string) =>
      (await database().discoverEntry.findFirstOrThrow({ where: { list: { userId } } })).outcome;
    expect(await outcome(user.id)).toBe('skip');
    expect(await outcome(other.id)).toBeNull();
  });

  test('is refused for unknown tracks, the future, and ids of another play', async () => {
    await expect(reportPlay(user.id, report({ trackId: randomUUID() }), now)).rejects.toMatchObject({
      status: 404,
    });
    await expect(
      reportPlay(user.id, report({ startedAt: '2027-01-01T00:00:00Z' }), now),
    ).rejects.toMatchObject({ status: 400 });
    const play = report();
    await reportPlay(user.id, play, now);
    const other = await createUser();
    await expect(reportPlay(other.id, play, now)).rejects.toMatchObject({ status: 409 });
    const elsewhere = { ...play, trackId: (await createTrack()).id };
    await expect(reportPlay(user.id, elsewhere, now)).rejects.toMatchObject({ status: 409 });
    expect(await database().play.count()).toBe(1);
  });
});

describe('feedback', () => {
  test('is one word a listener and track, the last one', async () => {
    await Promise.all(Array.from({ length: 5 }, () => setFeedback(user.id, track.id, 'like')));
    await setFeedback(user.id, track.id, 'dislike');
    expect(await database().feedback.findMany()).toMatchObject([{ value: 'dislike' }]);
  });

  test('is taken back, also when there was none, and only one’s own', async () => {
    const other = await createUser();
    await setFeedback(user.id, track.id, 'like');
    await setFeedback(other.id, track.id, 'like');
    await deleteFeedback(user.id, track.id);
    await deleteFeedback(user.id, track.id);
    expect(await database().feedback.findMany()).toMatchObject([{ userId: other.id }]);
  });

  test('is refused for unknown tracks', async () => {
    await expect(setFeedback(user.id, randomUUID(), 'like')).rejects.toMatchObject({ status: 404 });
    await expect(deleteFeedback(user.id, randomUUID())).rejects.toMatchObject({ status: 404 });
  });
});

describe('the artists picked', () => {
  const sessionUser = () => ({ ...user, role: 'listener' as const });
  const picks = async () =>
    (await database().tastePick.findMany({ where: { userId: user.id } })).map(({ artistId }) => artistId);

  test('take the place of earlier ones, and have a list built at once', async () => {
    const [a, b, c] = [await createArtist(), await createArtist(), await createArtist()];
    await setTaste(sessionUser(), [a.id, b.id], now);
    await setTaste(sessionUser(), [b.id, c.id, c.id], now);
    expect((await picks()).sort()).toEqual([b.id, c.id].sort());
    const jobs = await laneQueue('discover').getJobs(['waiting']);
    expect(jobs.map(({ data }) => data)).toEqual([
      { userId: user.id, week: '2026-W47', existing: 'replace' },
    ]);
  });

  test('are told again to their listener, so that they can be changed', async () => {
    const [a, b] = [await createArtist({ name: 'Bee' }), await createArtist({ name: 'Ant' })];
    await setTaste(sessionUser(), [a.id], now);
    await setTaste(sessionUser(), [b.id, a.id], now);
    expect((await findTaste(user.id)).items.map(({ name }) => name)).toEqual(['Bee', 'Ant']);
    expect(await findTaste((await createUser()).id)).toEqual({ items: [] });
  });

  test('must exist, and nothing changes when one does not', async () => {
    const known = await createArtist();
    await setTaste(sessionUser(), [known.id], now);
    const unknown = randomUUID();
    const refused = setTaste(sessionUser(), [(await createArtist()).id, unknown], now);
    await expect(refused).rejects.toMatchObject({
      status: 400,
      details: [{ field: 'artistIds', reason: expect.stringContaining(unknown) }],
    });
    expect(await picks()).toEqual([known.id]);
  });
});
