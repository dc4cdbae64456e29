import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { expect, test } from 'vitest';
import { database } from '@/infra/database';
import { findPlaces } from '@/server/playback/find-places';
import { savePlace } from '@/server/playback/save-place';

const now = new Date('2026-11-18T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
const book = () => createTrack({ durationMs: 3_600_000 });
const placesOf = async (userId: string) =>
  (await findPlaces(userId)).map(({ trackId, positionMs }) => [trackId, positionMs]);

test('each book has a place of its own, the last heard first, and nobody else’s', async () => {
  const [user, other, a, b] = [await createUser(), await createUser(), await book(), await book()];
  await savePlace(user.id, a.id, { positionMs: 600_000, heardAt: ago(20) }, now);
  await savePlace(user.id, b.id, { positionMs: 900_000, heardAt: ago(10) }, now);
  await savePlace(other.id, a.id, { positionMs: 60_000, heardAt: ago(1) }, now);
  expect(await placesOf(user.id)).toEqual([
    [b.id, 900_000],
    [a.id, 600_000],
  ]);
  await database().track.update({ where: { id: b.id }, data: { missingSince: now } });
  expect(await placesOf(user.id)).toEqual([[a.id, 600_000]]);
});

test('what was heard last counts, not what is told last', async () => {
  const [user, { id }] = [await createUser(), await book()];
  await savePlace(user.id, id, { positionMs: 900_000, heardAt: ago(10) }, now);
  await savePlace(user.id, id, { positionMs: 300_000, heardAt: ago(30) }, now);
  expect(await placesOf(user.id)).toEqual([[id, 900_000]]);
  // Going back is hearing, too.
  await savePlace(user.id, id, { positionMs: 200_000, heardAt: ago(5) }, now);
  expect(await placesOf(user.id)).toEqual([[id, 200_000]]);
});

test('a book that was heard to its end has none, and none comes back from a device that tells late', async () => {
  const [user, { id }] = [await createUser(), await book()];
  await savePlace(user.id, id, { positionMs: 3_599_000, heardAt: ago(10) }, now);
  await savePlace(user.id, id, { positionMs: 900_000, heardAt: ago(60) }, now);
  expect(await placesOf(user.id)).toEqual([]);
});

test('a clock that is ahead does not keep the word', async () => {
  const [user, { id }] = [await createUser(), await book()];
  await savePlace(user.id, id, { positionMs: 900_000, heardAt: ago(-600) }, now);
  await savePlace(user.id, id, { positionMs: 950_000, heardAt: now.toISOString() }, now);
  expect(await placesOf(user.id)).toEqual([[id, 950_000]]);
});
