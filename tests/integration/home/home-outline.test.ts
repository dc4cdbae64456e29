import { createPlay } from '@tests/factories/create-play';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { expect, test } from 'vitest';
import { database } from '@/infra/database';
import type { SessionUser } from '@/server/accounts/find-session-user';
import { setFeedback } from '@/server/feedback/set-feedback';
import { findHomeOutline } from '@/server/home/find-home-outline';
import { savePlace } from '@/server/playback/save-place';

const now = new Date('2026-11-18T12:00:00Z');
const earlier = new Date('2026-11-17T12:00:00Z');
const outlineOf = ({ id }: { id: string }, role: SessionUser['role'] = 'listener') =>
  findHomeOutline({ id, name: 'Ada', email: 'ada@example.org', role, timeZone: 'UTC' }, now);

test('the home page of somebody who has done nothing begins with what is there for all', async () => {
  const user = await createUser();
  expect(await outlineOf(user)).toMatchObject({
    isAdmin: false,
    hasUnfinished: false,
    tastes: 'none',
    hasPlayed: false,
    hasLiked: false,
  });
  expect(await outlineOf(user, 'admin')).toMatchObject({ isAdmin: true });
});

test('what was played, liked and left off has its place, as long as the music is there', async () => {
  const user = await createUser();
  const song = await createTrack();
  const talk = await createTrack({ albumId: null, durationMs: 3_600_000 });
  await createPlay({ userId: user.id, trackId: song.id, startedAt: earlier });
  await setFeedback(user.id, song.id, 'like');
  await savePlace(user.id, talk.id, { positionMs: 600_000, heardAt: earlier.toISOString() }, now);
  expect(await outlineOf(user)).toMatchObject({ hasUnfinished: true, hasPlayed: true, hasLiked: true });
  expect(await outlineOf(await createUser())).toMatchObject({ hasPlayed: false, hasLiked: false });
  await database().track.updateMany({
    where: { id: { in: [song.id, talk.id] } },
    data: { missingSince: now },
  });
  expect(await outlineOf(user)).toMatchObject({ hasUnfinished: false, hasPlayed: false, hasLiked: false });
});
