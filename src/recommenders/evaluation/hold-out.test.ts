import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListeningEvent } from '../collaborative/preference-from-history';
import { holdOutFinds } from './hold-out';

const kinds = ['complete', 'skip', 'partial', 'like', 'pick'] as const;
const anEvent = fc
  .record({ track: fc.nat(80), minute: fc.nat(100_000), kind: fc.constantFrom(...kinds) })
  .map(
    ({ track, minute, kind }): ListeningEvent => ({
      trackId: kind === 'pick' ? null : `t${track}`,
      artistId: `a${track}`,
      kind,
      at: new Date(minute * 60_000),
    }),
  );

describe('holdOutFinds', () => {
  it('hides what was found last and all that tells of it', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { minLength: 200, maxLength: 400 }), (events) => {
        const heldOut = holdOutFinds(events);
        fc.pre(heldOut !== null);
        const { cut, before, hidden } = heldOut;
        const known = new Set(before.map(({ trackId }) => trackId));
        expect(hidden.length).toBeGreaterThanOrEqual(5);
        expect(new Set(hidden).size).toBe(hidden.length);
        for (const trackId of hidden) {
          expect(known.has(trackId)).toBe(false);
          const own = events.filter((event) => event.trackId === trackId);
          expect(own.some(({ kind }) => kind === 'complete' || kind === 'like')).toBe(true);
        }
        expect(before.every(({ at }) => at < cut)).toBe(true);
        expect(before.length).toBe(events.filter(({ at }) => at < cut).length);
      }),
    );
  });

  it('leaves a listener alone who has found little', () => {
    const found = (count: number) =>
      Array.from({ length: count }, (_, k): ListeningEvent => {
        return { trackId: `t${k}`, artistId: 'a', kind: 'complete', at: new Date(k) };
      });
    expect(holdOutFinds(found(20))).toBeNull();
    expect(holdOutFinds(found(25))?.hidden).toEqual(['t20', 't21', 't22', 't23', 't24']);
    expect(holdOutFinds(found(1000))?.hidden).toHaveLength(30);
  });
});
