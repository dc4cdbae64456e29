import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PlaylistSharing } from '@/domain/contracts/playlists';
import { smartRulesSchema } from '@/domain/contracts/smart-rules';
import { database } from '@/infra/database';
import { addToPlaylist } from '@/server/playlists/add-to-playlist';
import { moveEntries, removeEntries, restoreEntries } from '@/server/playlists/change-entries';
import { changePlaylist } from '@/server/playlists/change-playlist';
import { createPlaylist } from '@/server/playlists/create-playlist';
import { deletePlaylist, restorePlaylist } from '@/server/playlists/delete-playlist';
import { findPlaylist } from '@/server/playlists/find-playlist';
import { findPlaylists } from '@/server/playlists/find-playlists';
import { keepPlaylist } from '@/server/playlists/keep-playlist';

let [ada, bob] = ['', ''];
let tracks: string[];
beforeEach(async () => {
  ada = (await createUser({ name: 'Ada' })).id;
  bob = (await createUser({ name: 'Bob' })).id;
  tracks = [];
  for (let i = 0; i < 5; i++) tracks.push((await createTrack()).id);
});

const open = (id: string, userId: string) => findPlaylist(id, { userId, timeZone: 'UTC', now: new Date() });
const share = async (sharing: PlaylistSharing, trackIds = tracks) => {
  const { id } = await createPlaylist(ada, { name: 'Ours', trackIds });
  await changePlaylist({ id, userId: ada }, { sharing, description: 'For the kitchen' });
  return id;
};
const byAda = (id: string) => ({ id, userId: ada });
const byBob = (id: string) => ({ id, userId: bob });
const entryIds = async (id: string) => (await open(id, ada)).entries.map((entry) => entry.id);
const order = async (id: string) => {
  const { entries } = await open(id, ada);
  return entries.map(({ track }) => tracks.indexOf(track.id)).join('');
};

describe('a playlist of one’s own', () => {
  it('is nobody else’s to see, change or bring back', async () => {
    const id = await share('private');
    const [first] = await entryIds(id);
    const refusal = { code: 'not_found' };
    expect((await findPlaylists(bob)).items).toEqual([]);
    await expect(open(id, bob)).rejects.toMatchObject(refusal);
    await expect(addToPlaylist(byBob(id), [tracks[0]!])).rejects.toMatchObject(refusal);
    await expect(removeEntries(byBob(id), [first!])).rejects.toMatchObject(refusal);
    await expect(keepPlaylist(id, { userId: bob, timeZone: 'UTC', now: new Date() })).rejects.toMatchObject(
      refusal,
    );
    await deletePlaylist(byAda(id));
    await expect(restorePlaylist(byBob(id))).rejects.toMatchObject(refusal);
  });
});

describe('a public one', () => {
  it('is seen by all and changed by one', async () => {
    const id = await share('public');
    expect((await findPlaylists(bob)).items).toMatchObject([
      {
        id,
        isOwn: false,
        ownerName: 'Ada',
        sharing: 'public',
        description: 'For the kitchen',
        trackCount: 5,
      },
    ]);
    expect(await open(id, bob)).toMatchObject({ isOwn: false, canChangeTracks: false, ownerName: 'Ada' });
    const refusal = { code: 'forbidden' };
    await expect(addToPlaylist(byBob(id), [tracks[0]!])).rejects.toMatchObject(refusal);
    await expect(
      moveEntries(byBob(id), { entryIds: await entryIds(id), beforeId: null }),
    ).rejects.toMatchObject(refusal);
    await expect(changePlaylist(byBob(id), { name: 'His' })).rejects.toMatchObject(refusal);
    await expect(deletePlaylist(byBob(id))).rejects.toMatchObject(refusal);
    expect(await order(id)).toBe('01234');
  });
});

describe('a collaborative one', () => {
  it('says who added what, and lets others do so, but not rename or delete it', async () => {
    const id = await share('collaborative', tracks.slice(0, 1));
    await addToPlaylist(byBob(id), [tracks[1]!]);
    const { entries, canChangeTracks } = await open(id, bob);
    expect(canChangeTracks).toBe(true);
    expect(entries.map(({ addedBy }) => addedBy)).toEqual(['Ada', 'Bob']);
    await expect(changePlaylist(byBob(id), { name: 'His' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(deletePlaylist(byBob(id))).rejects.toMatchObject({ code: 'forbidden' });
    await database().user.delete({ where: { id: bob } });
    expect((await open(id, ada)).entries.map(({ addedBy }) => addedBy)).toEqual(['Ada', null]);
  });

  it('loses nothing when both change it at once', async () => {
    const id = await share('collaborative');
    const [a, b, c, d, e] = (await entryIds(id)) as [string, string, string, string, string];
    await Promise.all([
      addToPlaylist(byBob(id), [tracks[0]!, tracks[1]!]),
      moveEntries(byAda(id), { entryIds: [e, d], beforeId: a }),
      removeEntries(byBob(id), [b]),
      addToPlaylist(byAda(id), [tracks[2]!]),
      moveEntries(byBob(id), { entryIds: [c], beforeId: a }),
    ]);
    const content = await order(id);
    expect([...content].sort().join('')).toBe('0012234');
    // What both moved stands before the first, whoever came first.
    expect(content.slice(0, 4)).toMatch(/^(4320|2430)$/);
  });
});

describe('entries', () => {
  it('move together, to where they are sent', async () => {
    const id = await share('private');
    const ids = await entryIds(id);
    await moveEntries(byAda(id), { entryIds: [ids[3]!, ids[1]!], beforeId: ids[0]! });
    expect(await order(id)).toBe('31024');
    await moveEntries(byAda(id), { entryIds: [ids[0]!, crypto.randomUUID()], beforeId: null });
    expect(await order(id)).toBe('31240');
  });

  it('that were taken out come back where they were, also after others moved', async () => {
    const id = await share('private');
    const ids = await entryIds(id);
    await removeEntries(byAda(id), [ids[1]!, ids[2]!, ids[4]!]);
    expect(await order(id)).toBe('03');
    await moveEntries(byAda(id), { entryIds: [ids[3]!], beforeId: ids[0]! });
    await addToPlaylist(byAda(id), [tracks[1]!]);
    await restoreEntries(byAda(id), [ids[1]!, ids[2]!, ids[4]!]);
    expect(await order(id)).toBe('301241');
  });

  it('of another playlist are left alone', async () => {
    const [id, other] = [await share('private'), await share('private')];
    await removeEntries(byAda(id), await entryIds(other));
    await moveEntries(byAda(id), { entryIds: (await entryIds(other)).reverse(), beforeId: null });
    expect([await order(id), await order(other)]).toEqual(['01234', '01234']);
  });

  it('taken out are gone for good after a day', async () => {
    const id = await share('private');
    const [first, second] = (await entryIds(id)) as [string, string];
    await removeEntries(byAda(id), [first]);
    await database().playlistEntry.update({
      where: { id: first },
      data: { removedAt: new Date(Date.now() - 90_000_000) },
    });
    await removeEntries(byAda(id), [second]);
    await restoreEntries(byAda(id), [first, second]);
    expect(await order(id)).toBe('1234');
  });
});

describe('a deleted one', () => {
  it('comes back as it was, at its address', async () => {
    const id = await share('collaborative');
    const before = await open(id, ada);
    await deletePlaylist(byAda(id));
    expect((await findPlaylists(ada)).items).toEqual([]);
    expect((await findPlaylists(bob)).items).toEqual([]);
    await expect(addToPlaylist(byBob(id), [tracks[0]!])).rejects.toMatchObject({ code: 'not_found' });
    await restorePlaylist(byAda(id));
    expect(await open(id, ada)).toEqual(before);
  });
});

describe('a smart one', () => {
  const liked = smartRulesSchema.parse({
    match: 'all',
    rules: [{ field: 'feedback', operator: 'is', value: 'like' }],
    order: { by: 'added', direction: 'ascending' },
  });

  it('is found by whoever opens it, takes no tracks, and can be kept as it is', async () => {
    const { id } = await createPlaylist(ada, { name: 'Liked', rules: liked });
    const like = (userId: string, trackId: string) =>
      database().feedback.create({ data: { userId, trackId, value: 'like' } });
    await like(ada, tracks[0]!);
    await like(bob, tracks[3]!);
    expect(await order(id)).toBe('0');
    await like(ada, tracks[1]!);
    expect(await order(id)).toBe('01');
    await changePlaylist(byAda(id), { sharing: 'public' });
    expect((await open(id, bob)).entries.map(({ track }) => track.id)).toEqual([tracks[3]]);
    await expect(addToPlaylist(byAda(id), [tracks[0]!])).rejects.toMatchObject({ code: 'conflict' });
    await expect(changePlaylist(byAda(id), { trackIds: [] })).rejects.toMatchObject({ code: 'conflict' });
    await expect(changePlaylist(byAda(id), { sharing: 'collaborative' })).rejects.toMatchObject({
      code: 'conflict',
    });
    const kept = await keepPlaylist(id, { userId: ada, timeZone: 'UTC', now: new Date() });
    await like(ada, tracks[2]!);
    expect([await order(id), await order(kept.id)]).toEqual(['012', '01']);
    expect(await open(kept.id, ada)).toMatchObject({ name: 'Liked', rules: null, canChangeTracks: true });
  });

  it('keeps rules and tracks apart', async () => {
    await expect(
      createPlaylist(ada, { name: 'Both', rules: liked, trackIds: [tracks[0]!] }),
    ).rejects.toMatchObject({ code: 'invalid_input', details: [{ field: 'trackIds' }] });
    const id = await share('private');
    await expect(changePlaylist(byAda(id), { rules: liked })).rejects.toMatchObject({ code: 'conflict' });
  });
});
