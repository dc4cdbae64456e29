import { randomUUID } from 'node:crypto';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { afterEach, describe, expect, test } from 'vitest';
import { jobListSchema } from '@/domain/contracts/admin';
import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';
import { closeQueues } from '@/jobs/queues';
import { deleteFeedback } from '@/server/feedback/delete-feedback';
import { setFeedback } from '@/server/feedback/set-feedback';
import { streamEvents } from '@/server/observability/stream-events';
import { moveSession, saveSession } from '@/server/playback/save-session';
import { addToPlaylist } from '@/server/playlists/add-to-playlist';
import { changePlaylist } from '@/server/playlists/change-playlist';
import { createPlaylist } from '@/server/playlists/create-playlist';

afterEach(closeQueues);

/** Reads the events of a listener's stream one by one. */
function listen(userId: string) {
  const stop = new AbortController();
  const reader = streamEvents(userId, stop.signal).getReader();
  const decoder = new TextDecoder();
  let text = '';
  const next = async (): Promise<{ name: string; data: unknown }> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        const match = /^event: (.+)\ndata: (.+)$/.exec(block);
        if (match) return { name: match[1]!, data: JSON.parse(match[2]!) };
        continue;
      }
      const { value, done } = await reader.read();
      if (done) throw new Error('The stream ended.');
      text += decoder.decode(value, { stream: true });
    }
  };
  const nextOf = async (name: string) => {
    for (;;) {
      const event = await next();
      if (event.name === name) return event.data;
    }
  };
  return { next, nextOf, stop: () => reader.cancel() };
}

const addList = (userId: string, week: string) =>
  database().discoverList.create({ data: { userId, week, blend: {} } });

const addMixes = (userId: string, madeAt: Date) => {
  const row = { day: '2026-11-18', madeAt, isEarly: false, knowledge: {}, mixes: [] };
  return database().tasteMixes.upsert({ where: { userId }, create: { userId, ...row }, update: row });
};

describe('the events of a listener', () => {
  test('tell the jobs at once and whenever they change, and the library when a scan begins', async () => {
    const user = await createUser();
    const events = listen(user.id);
    expect(await events.next()).toEqual({ name: 'jobs', data: { items: [] } });
    await enqueue('scan-library', {});
    const jobs = jobListSchema.parse(await events.nextOf('jobs'));
    expect(jobs.items).toMatchObject([{ name: 'scan-library', state: 'waiting' }]);
    expect(await events.nextOf('library')).toEqual({});
    await events.stop();
  });

  test('tell of one’s own new lists, not of others’, nor of those that were there', async () => {
    const [user, other] = [await createUser(), await createUser()];
    await addList(user.id, '2026-W46');
    const events = listen(user.id);
    await events.nextOf('jobs');
    await addList(other.id, '2026-W48');
    await addList(user.id, '2026-W47');
    expect(await events.nextOf('discover')).toEqual({ week: '2026-W47' });
    await events.stop();
  });

  test('tell when the mixes of one’s tastes were made, whether there were some before or not', async () => {
    const [user, other] = [await createUser(), await createUser()];
    const events = listen(user.id);
    await events.nextOf('jobs');
    await addMixes(other.id, new Date());
    await addMixes(user.id, new Date('2026-11-18T00:05:00Z'));
    expect(await events.nextOf('mixes')).toEqual({});
    await addMixes(user.id, new Date('2026-11-18T06:05:00Z'));
    expect(await events.nextOf('mixes')).toEqual({});
    await events.stop();
  });
});

describe('what other devices and listeners do', () => {
  const now = new Date('2026-11-20T20:00:00.000Z');
  const where = { deviceId: randomUUID(), position: 0, positionMs: 30_000, heardAt: now.toISOString() };

  test('is told at once: where it plays, with a new queue or the same, and what is liked', async () => {
    const [user, { id: trackId }] = [await createUser(), await createTrack()];
    const events = listen(user.id);
    await events.nextOf('jobs');
    const entries = [{ trackId, source: null }];
    await saveSession(user.id, { ...where, deviceName: 'Android phone', entries }, now);
    expect(await events.next()).toEqual({
      name: 'session',
      data: { kind: 'session', ...where, isNewQueue: true },
    });
    await moveSession(user.id, { ...where, positionMs: 45_000 }, now);
    expect(await events.nextOf('session')).toMatchObject({ positionMs: 45_000, isNewQueue: false });
    // What is told late, and does not count, is no news.
    const earlier = new Date(now.getTime() - 60_000).toISOString();
    await saveSession(user.id, { ...where, deviceName: 'Late', entries, heardAt: earlier }, now);
    await setFeedback(user.id, trackId, 'like');
    expect(await events.next()).toMatchObject({ name: 'feedback', data: { trackId, value: 'like' } });
    await deleteFeedback(user.id, trackId);
    expect(await events.nextOf('feedback')).toMatchObject({ trackId, value: null });
    await events.stop();
  });

  test('is told to nobody else, but of a playlist to all who see it', async () => {
    const [owner, other, { id: trackId }] = [await createUser(), await createUser(), await createTrack()];
    const events = listen(other.id);
    await events.nextOf('jobs');
    await saveSession(owner.id, { ...where, deviceName: 'Phone', entries: [{ trackId, source: null }] }, now);
    await setFeedback(owner.id, trackId, 'dislike');
    await createPlaylist(owner.id, { name: 'Mine alone' });
    const shared = await createPlaylist(owner.id, { name: 'Ours' });
    const playlist = { id: shared.id, userId: owner.id };
    await addToPlaylist(playlist, [trackId]);
    await changePlaylist(playlist, { sharing: 'collaborative' });
    expect(await events.next()).toEqual({ name: 'playlist', data: { kind: 'playlist', id: shared.id } });
    await addToPlaylist(playlist, [trackId]);
    expect(await events.nextOf('playlist')).toMatchObject({ id: shared.id });
    // Also that it is theirs to see no more.
    await changePlaylist(playlist, { sharing: 'private' });
    expect(await events.nextOf('playlist')).toMatchObject({ id: shared.id });
    await events.stop();
  });

  test('goes on after Postgres dropped the connection; pages hear that they missed something', async () => {
    const [user, { id: trackId }] = [await createUser(), await createTrack()];
    const events = listen(user.id);
    await events.nextOf('jobs');
    const dropped = await database().$executeRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'LISTEN %'`;
    expect(dropped).toBe(1);
    expect(await events.nextOf('missed')).toEqual({});
    await setFeedback(user.id, trackId, 'like');
    expect(await events.nextOf('feedback')).toMatchObject({ trackId, value: 'like' });
    await events.stop();
  });
});
