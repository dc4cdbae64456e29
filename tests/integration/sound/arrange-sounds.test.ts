import { createSmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { arrangeSoundsHandler } from '@workers/handlers/arrange-sounds';
import { describe, expect, it } from 'vitest';
import { database } from '@/infra/database';
import { log } from '@/infra/log';
import { findTracks } from '@/server/library/find-tracks';
import { findMix, findMixes } from '@/server/sound/find-mixes';
import { findSoundGroups } from '@/server/sound/find-sound-groups';
import { findSoundMap } from '@/server/sound/find-sound-map';
import { findSoundPath } from '@/server/sound/find-sound-path';

const now = new Date('2026-11-18T12:00:00Z');
const context = () => ({ progress: () => {}, signal: new AbortController().signal, log: log() });
const arrange = () => arrangeSoundsHandler({}, context());
const world = () => createSmallWorld({ with: { press: false, community: false } });
const dislike = (userId: string, trackId: string) =>
  database().feedback.create({ data: { userId, trackId, value: 'dislike' } });

describe('arrange-sounds', () => {
  it('finds the styles of a library by ear, names them, and has nothing to do when run again', async () => {
    const { styles } = await world();
    const user = await createUser();
    expect(await arrange()).toEqual({ tracks: 120, groups: 3 });
    const { items } = await findSoundGroups(user.id);
    expect(items.map(({ trackCount }) => trackCount)).toEqual([40, 40, 40]);
    expect(items.flatMap(({ terms }) => terms).sort()).toEqual(styles);
    expect(items.find(({ terms }) => terms[0] === 'techno')!.words).toContain('fast');
    for (const { id, terms, medoid } of items) {
      const own = await findTracks({ soundGroupId: id, sort: 'title', limit: 50 }, user.id);
      expect(own.items).toHaveLength(40);
      for (const { title } of own.items) expect(title).toContain(terms[0]!);
      expect(medoid.title).toContain(terms[0]!);
    }
    expect(await arrange()).toBeNull();
  });

  it('keeps each track and group where it is when others come', async () => {
    const { artists, tracks } = await world();
    const late = artists
      .get('folk')!
      .slice(0, 2)
      .flatMap((artist) => tracks.get(artist)!);
    await database().track.updateMany({ where: { id: { in: late } }, data: { missingSince: now } });
    await arrange();
    const before = await findSoundMap();
    expect(before.trackIds).toHaveLength(112);
    await database().track.updateMany({ where: { id: { in: late } }, data: { missingSince: null } });
    expect(await arrange()).toEqual({ tracks: 120, groups: 3 });
    const after = await findSoundMap();
    expect(after.waiting).toBe(0);
    expect(after.groups.map(({ id }) => id).sort()).toEqual(before.groups.map(({ id }) => id).sort());
    for (const [i, id] of before.trackIds.entries()) {
      const k = after.trackIds.indexOf(id);
      expect([after.x[k], after.y[k]]).toEqual([before.x[i], before.y[i]]);
    }
    // The late ones lie among their own.
    const groupOf = (id: string) => after.groups[after.group[after.trackIds.indexOf(id)]!]!.terms[0];
    expect(late.map(groupOf)).toEqual(late.map(() => 'folk'));
  });

  it('does without groups where there is little music', async () => {
    await createSmallWorld({
      styles: ['folk'],
      artistsPerStyle: 2,
      tracksPerArtist: 2,
      with: { press: false, community: false },
    });
    expect(await arrange()).toEqual({ tracks: 4, groups: 0 });
    const map = await findSoundMap();
    expect(map.groups).toEqual([]);
    expect(map.group).toEqual([-1, -1, -1, -1]);
    for (const place of [...map.x, ...map.y]) {
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(1);
    }
  });

  it('has nothing to arrange before anything was listened to', async () => {
    await createSmallWorld({ with: { sound: false, press: false, community: false } });
    expect(await arrange()).toBeNull();
    expect(await findSoundMap()).toMatchObject({ trackIds: [], groups: [], waiting: 120 });
  });
});

describe('a way between two tracks', () => {
  it('leads from one to the other, past what the listener does not want', async () => {
    const { artists, tracks } = await world();
    const user = await createUser();
    const from = tracks.get(artists.get('dub')![0]!)![0]!;
    const to = tracks.get(artists.get('techno')![0]!)![0]!;
    const first = await findSoundPath({ from, to, length: 8 }, user.id);
    expect(first.tracks).toHaveLength(8);
    expect(first.tracks[0]!.id).toBe(from);
    expect(first.tracks.at(-1)!.id).toBe(to);
    const unwanted = first.tracks[3]!.id;
    await dislike(user.id, unwanted);
    const second = await findSoundPath({ from, to, length: 8 }, user.id);
    expect(second.tracks.map(({ id }) => id)).not.toContain(unwanted);
    expect(new Set(second.tracks.map(({ id }) => id)).size).toBe(8);
  });

  it('says which end was not listened to', async () => {
    const { artists, tracks } = await world();
    const user = await createUser();
    const [from, to] = tracks.get(artists.get('dub')![0]!)!;
    await database().trackAnalysis.delete({ where: { trackId: to! } });
    await expect(findSoundPath({ from: from!, to: to!, length: 5 }, user.id)).rejects.toThrow(
      /at the end of the way/,
    );
  });
});

describe('mixes', () => {
  it('offers what there is music for, the same all day, without what the listener does not want', async () => {
    await world();
    const user = await createUser();
    const { items } = await findMixes(user.id);
    const ids = items.map(({ id }) => id);
    // Techno of the small world is fast and loud, dub slow and quiet; all of it is in minor.
    expect(ids).toContain('party');
    expect(ids).toContain('sleep');
    expect(ids).not.toContain('bright');
    const morning = await findMix('party', user.id, new Date('2026-11-18T06:00:00Z'));
    for (const { title } of morning.tracks) expect(title).toContain('techno');
    const evening = await findMix('party', user.id, new Date('2026-11-18T21:00:00Z'));
    expect(evening).toEqual(morning);
    const tomorrow = await findMix('party', user.id, new Date('2026-11-19T06:00:00Z'));
    expect(tomorrow.tracks.map(({ id }) => id)).not.toEqual(morning.tracks.map(({ id }) => id));
    const unwanted = morning.tracks[0]!.id;
    await dislike(user.id, unwanted);
    const without = await findMix('party', user.id, now);
    expect(without.tracks.map(({ id }) => id)).not.toContain(unwanted);
    await expect(findMix('bright', user.id, now)).rejects.toThrow(/too little music/);
  });
});
