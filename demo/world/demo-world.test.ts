import { describe, expect, test } from 'vitest';
import { composeTrack } from '../composer/compose-track';
import { artistSimilarity } from './catalogue';
import { createDemoWorld } from './demo-world';
import { likeProbability } from './listeners';
import { cosine } from './taste-space';

const now = new Date('2026-03-02T00:00:00Z');
const world = createDemoWorld(1, now);

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

describe('createDemoWorld', () => {
  test('is decided by seed and clock', () => {
    expect(createDemoWorld(1, now)).toEqual(world);
    expect(createDemoWorld(2, now).tracks).not.toEqual(world.tracks);
  });

  test('is large enough for a weekly list', () => {
    expect(world.artists.length).toBeGreaterThanOrEqual(24);
    expect(new Set(world.artists.map((artist) => artist.style)).size).toBeGreaterThanOrEqual(8);
    expect(world.tracks.length).toBeGreaterThanOrEqual(120);
    expect(world.listeners.length).toBeGreaterThanOrEqual(110);
    expect(world.pages.length).toBeGreaterThanOrEqual(60);
  });

  test('tracks last forty seconds or more', () => {
    for (const track of world.tracks) {
      const { lengthBeats, tempoBpm, tailSeconds } = composeTrack(track);
      const seconds = (lengthBeats * 60) / tempoBpm + tailSeconds;
      expect(seconds).toBeGreaterThan(40);
      expect(seconds).toBeLessThan(60);
    }
  });

  test('names nothing twice', () => {
    const unique = (values: string[]) => new Set(values).size === values.length;
    expect(unique(world.artists.map((artist) => artist.name))).toBe(true);
    expect(
      unique([...world.tracks.map((track) => track.title), ...world.albums.map((album) => album.title)]),
    ).toBe(true);
    expect(unique(world.plays.map((play) => play.id))).toBe(true);
  });

  test('artists of one style are nearest to each other', () => {
    for (const artist of world.artists) {
      const nearest = world.artists
        .filter((other) => other !== artist)
        .sort((a, b) => artistSimilarity(artist, b) - artistSimilarity(artist, a));
      expect(nearest.slice(0, 2).some((other) => other.style === artist.style)).toBe(true);
    }
  });
});

describe('listening', () => {
  const byListener = groupBy(world.plays, (play) => play.listenerId);

  test('lies in the twenty weeks before now, in order', () => {
    for (const plays of byListener.values()) {
      const times = plays.map((play) => play.startedAt.getTime());
      expect(Math.max(...times)).toBeLessThan(now.getTime());
      expect(Math.min(...times)).toBeGreaterThan(now.getTime() - 141 * 24 * 3600 * 1000);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
  });

  test('outcomes agree with the time played', () => {
    const lengths = new Map(world.tracks.map((track) => [track.id, track.seconds * 1000]));
    for (const play of world.plays) {
      const share = play.msPlayed / lengths.get(play.trackId)!;
      if (play.outcome === 'complete') expect(share).toBeGreaterThan(0.99);
      else if (play.outcome === 'partial') expect(share).toBeGreaterThan(0.5);
      else expect(share).toBeLessThan(0.6);
    }
  });

  test('leaves every listener enough that is unheard', () => {
    for (const plays of byListener.values()) {
      const heard = new Set(plays.map((play) => play.trackId)).size;
      expect(heard).toBeGreaterThan(5);
      expect(world.tracks.length - heard).toBeGreaterThanOrEqual(30);
    }
  });

  test('has a long tail: the best-known fifth of the tracks takes a third or more of the plays', () => {
    const counts = [...groupBy(world.plays, (play) => play.trackId).values()]
      .map((plays) => plays.length)
      .sort((a, b) => b - a);
    const head = counts.slice(0, Math.floor(world.tracks.length / 5)).reduce((sum, count) => sum + count, 0);
    expect(head / world.plays.length).toBeGreaterThan(0.33);
    expect(counts.length).toBe(world.tracks.length);
  });

  test('shows who is alike: listeners who share an artist share its neighbours', () => {
    const rows = world.artists.map((artist) => {
      const own = new Set(
        world.tracks.filter((track) => track.artistId === artist.id).map((track) => track.id),
      );
      return world.listeners.map((listener) =>
        Math.log1p(byListener.get(listener.id)!.filter((play) => own.has(play.trackId)).length),
      );
    });
    let same = 0;
    let other = 0;
    let pairsSame = 0;
    let pairsOther = 0;
    world.artists.forEach((a, i) => {
      world.artists.forEach((b, j) => {
        if (i >= j) return;
        if (a.style === b.style) {
          same += cosine(rows[i]!, rows[j]!);
          pairsSame++;
        } else {
          other += cosine(rows[i]!, rows[j]!);
          pairsOther++;
        }
      });
    });
    expect(same / pairsSame).toBeGreaterThan(1.4 * (other / pairsOther));
  });

  test('likes go to tracks the listener truly likes, once each', () => {
    expect(new Set(world.likes.map((like) => `${like.listenerId}/${like.trackId}`)).size).toBe(
      world.likes.length,
    );
    expect(world.likes.length).toBeGreaterThan(300);
    for (const like of world.likes.slice(0, 100)) {
      const listener = world.listeners.find((l) => l.id === like.listenerId)!;
      const track = world.tracks.find((t) => t.id === like.trackId)!;
      expect(likeProbability(world, listener, track)).toBeGreaterThan(0.7);
    }
  });
});
