import { createPlay } from '@tests/factories/create-play';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { describe, expect, test } from 'vitest';
import { database } from '@/infra/database';

describe('the test harness', () => {
  test('gives a migrated database in which a play can be made with all it needs', async () => {
    const [user, track] = [await createUser(), await createTrack({ title: 'So What' })];
    await createPlay({ userId: user.id, trackId: track.id });
    const play = await database().play.findFirstOrThrow({ include: { track: true, user: true } });
    expect(play.track.title).toBe('So What');
    expect(play.user.email).toBe(user.email);
  });

  test('empties it between tests', async () => {
    expect(await database().user.count()).toBe(0);
    expect(await database().track.count()).toBe(0);
  });

  test('has the extensions that search relies on, and they know letters beyond ASCII', async () => {
    const rows = await database().$queryRaw<{ similar: number; plain: string }[]>`
      SELECT similarity('Björk', 'Björg') AS similar, unaccent('Sigur Rós') AS plain`;
    expect(rows[0]?.plain).toBe('Sigur Ros');
    // Without a UTF-8 character type the ö would split the word and leave far less in common.
    const trigrams = await database().$queryRaw<{ count: number }[]>`
      SELECT cardinality(show_trgm('日本の音楽')) AS count`;
    expect(trigrams[0]?.count).toBe(6);
  });
});
