import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { buildSlate } from './build-slate';
import { type BlendedCandidate, SIGNALS } from './candidate';
import { draftSlate, type Team } from './draft-slate';
import type { SlateHistory } from './slate-rules';

const now = new Date('2026-11-23T00:00:00Z');
const nothing: SlateHistory = {
  lastHeardAt: new Map(),
  lastListedWeeksAgo: new Map(),
  disliked: new Set(),
  now,
};

const track = (number: number, score: number, more: Partial<BlendedCandidate> = {}): BlendedCandidate => ({
  trackId: `t${String(number).padStart(3, '0')}`,
  artistId: `artist${number}`,
  albumId: null,
  score,
  shares: { collaborative: 1, text: 0, audio: 0 },
  features: { ranks: { collaborative: 1, text: 0, audio: 0 }, nearness: 0, distaste: 0 },
  reasons: [],
  ...more,
});

/** One library, ranked in two ways; each signal has tracks everywhere, so that none has to be swapped in. */
const aSituation = fc
  .record({
    tracks: fc.array(
      fc.record({
        artist: fc.nat(12),
        a: fc.integer({ min: 1, max: 50 }),
        b: fc.integer({ min: 1, max: 50 }),
      }),
      { maxLength: 50 },
    ),
    disliked: fc.array(fc.nat(50), { maxLength: 5 }),
    heard: fc.array(fc.nat(50), { maxLength: 5 }),
    seed: fc.nat(),
    size: fc.integer({ min: 1, max: 16 }),
  })
  .map(({ tracks, disliked, heard, seed, size }) => {
    const id = (number: number) => `t${String(number).padStart(3, '0')}`;
    const history = {
      ...nothing,
      disliked: new Set(disliked.map(id)),
      lastHeardAt: new Map(heard.map((number) => [id(number), now])),
    };
    const shares = { collaborative: 0.4, text: 0.3, audio: 0.3 };
    const ranking = (team: Team) =>
      tracks.map((own, k) => track(k, own[team] / 50, { artistId: `a${own.artist}`, shares }));
    return { a: ranking('a'), b: ranking('b'), history, seed, size };
  });

describe('draftSlate', () => {
  it('lists no track twice, keeps the rules for both together, and fields as many of each team', () => {
    fc.assert(
      fc.property(aSituation, ({ a, b, history, seed, size }) => {
        const { picks, relaxations } = draftSlate({ a, b }, history, { size, rng: createRng(seed) });
        expect(new Set(picks.map(({ trackId }) => trackId)).size).toBe(picks.length);
        const artists = new Map<string, number>();
        for (const { artistId, trackId } of picks) {
          artists.set(artistId, (artists.get(artistId) ?? 0) + 1);
          expect(history.disliked.has(trackId) || history.lastHeardAt.has(trackId)).toBe(false);
        }
        if (!relaxations.some((relaxation) => relaxation !== 'shorter-list'))
          expect(Math.max(0, ...artists.values())).toBeLessThanOrEqual(2);
        const count = (team: Team) => picks.filter((pick) => pick.team === team).length;
        expect(Math.abs(count('a') - count('b'))).toBeLessThanOrEqual(1);
        expect(count('a') + count('b')).toBe(picks.length);
        // As full as a list of either alone would be, and what gave way there is all that gives way here.
        const alone = buildSlate(a, history, { size });
        expect(picks).toHaveLength(alone.picks.length);
        expect(relaxations).toEqual(alone.relaxations);
      }),
      { numRuns: 300 },
    );
  });

  it("takes each team's picks in its own order", () => {
    fc.assert(
      fc.property(aSituation, ({ a, b, history, seed, size }) => {
        const { picks } = draftSlate({ a, b }, history, { size, rng: createRng(seed) });
        const rankings = { a, b };
        for (const team of ['a', 'b'] as const) {
          const own = picks.filter((pick) => pick.team === team);
          for (const [k, pick] of own.entries()) {
            const ranked = rankings[team].find(({ trackId }) => trackId === pick.trackId)!;
            expect(pick.score).toBe(ranked.score);
            const before = own[k - 1];
            if (before && before.relaxation === pick.relaxation)
              expect(before.score).toBeGreaterThanOrEqual(pick.score);
          }
        }
      }),
    );
  });

  it('is the list of both where both rank alike, credited by a fair coin', () => {
    const ranked = Array.from({ length: 60 }, (_, k) => track(k, 1 - k / 100));
    const same = buildSlate(ranked, nothing).picks.map(({ trackId }) => trackId);
    const firsts = Array.from({ length: 2000 }, (_, seed) => {
      const { picks } = draftSlate({ a: ranked, b: ranked }, nothing, { size: 2, rng: createRng(seed) });
      expect(picks.map(({ team }) => team).sort()).toEqual(['a', 'b']);
      return picks[0]!.team === 'a' ? 1 : 0;
    });
    const share = firsts.reduce<number>((sum, first) => sum + first, 0) / firsts.length;
    // Four standard errors of a fair coin.
    expect(Math.abs(share - 0.5)).toBeLessThan(0.045);
    const { picks } = draftSlate({ a: ranked, b: ranked }, nothing, { rng: createRng('whole') });
    expect(picks.map(({ trackId }) => trackId)).toEqual(same);
  });

  it('keeps a balance over the picks of both', () => {
    const taste = ({ trackId }: { trackId: string }) =>
      Number(trackId.slice(1)) % 2 === 0 ? [1, 0] : [0, 1];
    const balance = {
      shares: [0.5, 0.5],
      tastesOf: taste,
      likeness: () => 0,
      calibration: 10,
    };
    const even = Array.from({ length: 40 }, (_, k) =>
      track(k, k % 2 === 0 ? 0.9 - k / 1000 : 0.5 - k / 1000),
    );
    const { picks } = draftSlate({ a: even, b: even }, nothing, {
      size: 20,
      balance,
      rng: createRng('even'),
    });
    expect(picks.filter((pick) => taste(pick)[0] === 1)).toHaveLength(10);
  });

  it('credits nobody with a track that is swapped in for a silent signal', () => {
    const loud = Array.from({ length: 40 }, (_, k) => track(k, 0.9 - k / 100));
    const quiet = track(99, 0.0001, { shares: { collaborative: 0, text: 1, audio: 0 } });
    const ranked = [...loud, quiet];
    const { picks } = draftSlate({ a: ranked, b: ranked }, nothing, { rng: createRng('quiet') });
    expect(picks.find(({ trackId }) => trackId === quiet.trackId)!.team).toBeNull();
    expect(picks.filter(({ team }) => team === null)).toHaveLength(1);
    expect(SIGNALS.filter((signal) => picks.some(({ shares }) => shares[signal] > 0))).toHaveLength(2);
  });
});
