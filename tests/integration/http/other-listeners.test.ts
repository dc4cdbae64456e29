import { randomUUID } from 'node:crypto';
import { createSmallWorld, type SmallWorld } from '@tests/factories/create-small-world';
import { type SignedIn, signUp } from '@tests/factories/sign-up';
import { keepDatabase } from '@tests/setup/keep-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DiscoverList } from '@/domain/contracts/discover';
import type { PlaylistDetail } from '@/domain/contracts/playlists';
import type { ForgivenTracks, TastePortrait } from '@/domain/contracts/taste';
import { isoWeekOf } from '@/domain/iso-week';
import { database } from '@/infra/database';
import { closeQueues, laneQueue } from '@/jobs/queues';
import { buildList } from '@/server/discover/build-list';
import { type CallOptions, callHandler } from './call-handler';
import { expectError } from './expect-error';
import { findHandlers } from './find-handlers';

keepDatabase();
const handlers = await findHandlers();
const now = new Date();
const week = isoWeekOf(now, 'UTC');
let world: SmallWorld;
let ada: SignedIn;
let bob: SignedIn;
let adasList: DiscoverList;

function call(name: string, who: SignedIn, options: CallOptions = {}): Promise<Response> {
  const handler = handlers.find((candidate) => candidate.name === name);
  if (!handler) throw new Error(`There is no ${name}.`);
  return callHandler(handler, { ...options, cookie: who.cookie });
}
const read = async <T>(answer: Promise<Response>) => (await (await answer).json()) as T;
const report = (trackId: string, id: string = randomUUID()) => ({
  id,
  trackId,
  startedAt: now.toISOString(),
  msPlayed: 200_000,
  outcome: 'complete',
  source: { kind: 'discover', id: week },
});

beforeAll(async () => {
  world = await createSmallWorld({ artistsPerStyle: 6, listenersPerStyle: 6 });
  [ada, bob] = [await signUp(), await signUp()];
  const artistIds = world.artists.get('folk')!.slice(0, 2);
  await call('PUT /api/me/taste', ada, { body: { artistIds } });
  await buildList({ userId: ada.id, week, existing: 'keep', now });
  adasList = await read<DiscoverList>(call('GET /api/discover', ada));
});
afterAll(closeQueues);

describe('what is another listener’s', () => {
  test('Discover lists are not shown', async () => {
    expect(adasList.tracks.length).toBeGreaterThan(0);
    const error = await expectError(await call('GET /api/discover', bob, { query: { week } }), 404);
    expect(error.details).toEqual({ reason: 'no_taste' });
    expect(await read(call('GET /api/discover/weeks', bob))).toEqual({ items: [] });
    expect(await read<{ hasTaste: boolean }>(call('GET /api/me', bob))).toMatchObject({ hasTaste: false });
  });

  test('Discover lists are not rebuilt', async () => {
    await laneQueue('discover').drain();
    await expectError(await call('POST /api/discover/rebuild', bob), 409);
    const jobs = await laneQueue('discover').getJobs(['waiting']);
    expect(jobs.filter(({ data }) => data.userId === ada.id)).toEqual([]);
    expect((await read<DiscoverList>(call('GET /api/discover', ada))).builtAt).toBe(adasList.builtAt);
  });

  test('feedback is neither shown nor changed', async () => {
    const { id } = adasList.tracks[0]!.track;
    const like = { params: { id }, body: { value: 'like' } };
    expect((await call('PUT /api/tracks/{id}/feedback', ada, like)).status).toBe(204);
    const seen = await read<{ feedback: string | null }>(
      call('GET /api/tracks/{id}', bob, { params: { id } }),
    );
    expect(seen.feedback).toBeNull();
    await call('PUT /api/tracks/{id}/feedback', bob, { params: { id }, body: { value: 'dislike' } });
    await call('DELETE /api/tracks/{id}/feedback', bob, { params: { id } });
    const own = await read<{ feedback: string | null }>(
      call('GET /api/tracks/{id}', ada, { params: { id } }),
    );
    expect(own.feedback).toBe('like');
    const liked = await read<{ items: object[] }>(
      call('GET /api/tracks', bob, { query: { feedback: 'like' } }),
    );
    expect(liked.items).toEqual([]);
  });

  test('what they turned down is neither shown, nor weighed, nor forgiven', async () => {
    const { id } = adasList.tracks[3]!.track;
    const dislike = { params: { id }, body: { value: 'dislike' } };
    await call('PUT /api/tracks/{id}/feedback', ada, dislike);
    const turnedDown = async (who: SignedIn) =>
      (await read<TastePortrait>(call('GET /api/taste', who))).distastes;
    const before = await turnedDown(ada);
    expect(before.flatMap(({ tracks }) => tracks.map(({ track }) => track.id))).toEqual([id]);
    expect(await turnedDown(bob)).toEqual([]);
    expect(await read(call('GET /api/taste/refusals', bob))).toEqual({ total: 0, items: [] });

    const setting = { name: 'Not that', weight: 0.5, isMuted: true };
    const change = (who: SignedIn) =>
      call('PUT /api/taste/distastes/{id}', who, { params: { id }, body: setting });
    expect((await change(bob)).status).toBe(204);
    const forgive = (who: SignedIn) =>
      call('POST /api/taste/refusals/pardon', who, { body: { trackIds: [id] } });
    expect((await forgive(bob)).status).toBe(200);
    expect(await turnedDown(ada)).toMatchObject([{ name: null, isMuted: false, id }]);

    expect((await change(ada)).status).toBe(204);
    expect(await turnedDown(ada)).toMatchObject([{ ...setting, id, strength: 0 }]);
    const tooMuch = { params: { id }, body: { ...setting, weight: 2.1 } };
    await expectError(await call('PUT /api/taste/distastes/{id}', ada, tooMuch), 400);
    expect((await call('DELETE /api/taste/distastes/{id}', ada, { params: { id } })).status).toBe(204);
    // Strengths fade while one looks at them.
    const foundStrength = expect.closeTo(before[0]!.foundStrength, 3);
    expect(await turnedDown(ada)).toMatchObject([{ name: null, weight: 1, isMuted: false, foundStrength }]);

    const forgiven = await read<ForgivenTracks>(forgive(ada));
    expect(await turnedDown(ada)).toEqual([]);
    const restore = (who: SignedIn) => call('POST /api/taste/refusals/restoration', who, { body: forgiven });
    expect((await restore(ada)).status).toBe(204);
    expect(await turnedDown(ada)).toMatchObject([{ id, foundStrength }]);
    await call('DELETE /api/tracks/{id}/feedback', ada, { params: { id } });
  });

  test('plays are neither counted nor overwritten, and do not touch the other’s list', async () => {
    const { id: trackId } = adasList.tracks[1]!.track;
    const play = report(trackId);
    expect((await call('POST /api/plays', ada, { body: play })).status).toBe(201);
    expect((await call('POST /api/plays', ada, { body: play })).status).toBe(200);
    await expectError(await call('POST /api/plays', bob, { body: { ...play, msPlayed: 1 } }), 409);
    const seen = await read<{ playCount: number }>(
      call('GET /api/tracks/{id}', bob, { params: { id: trackId } }),
    );
    expect(seen.playCount).toBe(0);
    const other = adasList.tracks[2]!.track.id;
    expect((await call('POST /api/plays', bob, { body: report(other) })).status).toBe(201);
    const entry = await database().discoverEntry.findFirstOrThrow({ where: { trackId: other } });
    expect(entry.outcome).toBeNull();
  });

  test('playlists are neither shown nor changed', async () => {
    const { id: trackId } = adasList.tracks[0]!.track;
    const made = await call('POST /api/playlists', ada, { body: { name: 'Mine', trackIds: [trackId] } });
    expect(made.status).toBe(201);
    const { id } = (await made.json()) as { id: string };
    const params = { id };
    expect(await read(call('GET /api/playlists', bob))).toEqual({ items: [] });
    await expectError(await call('GET /api/playlists/{id}', bob, { params }), 404);
    await expectError(await call('PATCH /api/playlists/{id}', bob, { params, body: { name: 'His' } }), 404);
    const body = { trackIds: [trackId] };
    await expectError(await call('POST /api/playlists/{id}/tracks', bob, { params, body }), 404);
    await expectError(await call('DELETE /api/playlists/{id}', bob, { params }), 404);
    const own = await read<PlaylistDetail>(call('GET /api/playlists/{id}', ada, { params }));
    expect(own.name).toBe('Mine');
    expect(own.entries.map(({ track }) => track.id)).toEqual([trackId]);
  });

  test('an account is changed by its own listener only, and a role by nobody', async () => {
    const body = { name: 'Bob the Admin', role: 'admin', id: ada.id, email: 'ada@example.org' };
    expect((await call('PATCH /api/me', bob, { body })).status).toBe(200);
    const users = await database().user.findMany({
      select: { id: true, name: true, role: true, email: true },
    });
    expect(users.find(({ id }) => id === bob.id)).toMatchObject({
      name: 'Bob the Admin',
      role: 'listener',
      email: bob.email,
    });
    expect(users.find(({ id }) => id === ada.id)?.name).not.toBe('Bob the Admin');
  });
});
