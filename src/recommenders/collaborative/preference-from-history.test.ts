import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interactionsFromPreferences } from './interactions-from-preferences';
import { type ListeningEvent, preferenceFromHistory } from './preference-from-history';

const now = new Date('2026-11-23T00:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const event = (
  kind: ListeningEvent['kind'],
  days = 0,
  more: Partial<ListeningEvent> = {},
): ListeningEvent => ({
  trackId: 't',
  artistId: 'a',
  kind,
  at: daysAgo(days),
  ...more,
});
const ofTrack = (...events: ListeningEvent[]) =>
  preferenceFromHistory(events, now).find(({ item }) => item === 'track:t');

describe('preferenceFromHistory', () => {
  it('counts one full listen as 1, for the track and for its artist', () => {
    expect(preferenceFromHistory([event('complete')], now)).toEqual([
      { item: 'track:t', confidence: 1, target: 1 },
      { item: 'artist:a', confidence: 1, target: 1 },
    ]);
  });

  it('halves a play after its half-life, but no like', () => {
    const three = [event('complete'), event('complete'), event('complete')];
    const old = three.map((play) => ({ ...play, at: daysAgo(180) }));
    expect(ofTrack(...three)!.confidence).toBe(2);
    expect(ofTrack(...old)!.confidence).toBeCloseTo(Math.log2(2.5), 12);
    expect(ofTrack(event('like', 2000))).toEqual(ofTrack(event('like')));
  });

  it('orders the events by what they say', () => {
    const confidence = (kind: ListeningEvent['kind']) => ofTrack(event(kind))!.confidence;
    expect(confidence('like')).toBeGreaterThan(confidence('complete'));
    expect(confidence('complete')).toBeGreaterThan(confidence('partial'));
    expect(confidence('dislike')).toBeGreaterThan(confidence('skip'));
    expect(ofTrack(event('skip'))!.target).toBe(0);
    expect(ofTrack(event('complete'), event('skip'))!.target).toBe(0.5);
    expect(ofTrack(event('like'), event('skip'))!.target).toBeGreaterThan(0.5);
  });

  it('reads artist picks and counts without tracks', () => {
    const preferences = preferenceFromHistory(
      [
        event('pick', 0, { trackId: null }),
        event('complete', 0, { trackId: null, artistId: 'b', count: 15 }),
      ],
      now,
    );
    expect(preferences.map(({ item }) => item)).toEqual(['artist:a', 'artist:b']);
    expect(preferences[1]).toEqual({ item: 'artist:b', confidence: 4, target: 1 });
  });

  it('forgets the very old and takes the future as now', () => {
    expect(preferenceFromHistory([event('complete', 40 * 365)], now)).toEqual([]);
    expect(ofTrack(event('complete', -100))).toEqual(ofTrack(event('complete')));
    expect(() => preferenceFromHistory([], now, { halfLifeDays: 0 })).toThrow(RangeError);
  });

  it('is finite, within bounds, and a count is that many events', () => {
    const anEvent = fc.record({
      trackId: fc.constantFrom('s', 't', null),
      artistId: fc.constantFrom('a', 'b'),
      kind: fc.constantFrom<ListeningEvent['kind']>('complete', 'partial', 'skip', 'like', 'dislike', 'pick'),
      at: fc.integer({ min: -10, max: 5000 }).map(daysAgo),
      count: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(anEvent), (events) => {
        const counted = preferenceFromHistory(events, now);
        const repeated = preferenceFromHistory(
          events.flatMap(({ count, ...single }) => new Array<ListeningEvent>(count).fill(single)),
          now,
        );
        expect(repeated).toHaveLength(counted.length);
        counted.forEach(({ item, confidence, target }, k) => {
          expect(confidence).toBeGreaterThan(0);
          expect(target >= 0 && target <= 1).toBe(true);
          expect(repeated[k]!.item).toBe(item);
          expect(repeated[k]!.confidence).toBeCloseTo(confidence, 9);
          expect(repeated[k]!.target).toBeCloseTo(target, 9);
        });
      }),
    );
  });
});

describe('interactionsFromPreferences', () => {
  it('numbers users and items, and keeps rows for the silent and the unheard', () => {
    const heard = preferenceFromHistory([event('complete')], now);
    const { byUser, userKeys, itemKeys } = interactionsFromPreferences(
      [
        ['user:1', []],
        ['user:2', heard],
      ],
      ['track:unheard', 'track:t'],
    );
    expect(userKeys).toEqual(['user:1', 'user:2']);
    expect(itemKeys).toEqual(['track:unheard', 'track:t', 'artist:a']);
    expect([...byUser.offsets]).toEqual([0, 0, 2]);
    expect([...byUser.indices]).toEqual([1, 2]);
  });
});
