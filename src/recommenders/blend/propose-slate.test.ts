import { expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { type BlendOutcome, beliefOfOne, priorBelief } from './blend-belief';
import { type Candidate, SIGNALS } from './candidate';
import { proposeSlate } from './propose-slate';

const nothing = {
  lastHeardAt: new Map(),
  lastListedWeeksAgo: new Map(),
  disliked: new Set<string>(),
  now: new Date(0),
};
/** Each signal proposes tracks of its own. */
const candidates: Candidate[] = SIGNALS.flatMap((signal) =>
  Array.from({ length: 40 }, (_, k) => ({
    trackId: `${signal} ${String(k).padStart(2, '0')}`,
    artistId: `${signal} ${k}`,
    albumId: null,
    signal,
    score: 40 - k,
    reasons: [],
  })),
);
const propose = (belief = priorBelief(), seed = 'one') =>
  proposeSlate({ candidates, history: nothing, belief, rng: createRng(seed) });

it('says with which probability each track is chosen', () => {
  const { picks } = propose();
  expect(picks).toHaveLength(30);
  for (const { propensity } of picks) {
    expect(propensity).toBeGreaterThan(0);
    expect(propensity).toBeLessThanOrEqual(1);
  }
  // What is on top of each signal's list is nearly always on; the end of the slate is chance.
  const ofTop = picks.filter(({ trackId }) => trackId.endsWith(' 00')).map(({ propensity }) => propensity);
  expect(Math.min(...ofTop)).toBeGreaterThan(0.7);
  expect(Math.min(...picks.map(({ propensity }) => propensity))).toBeLessThan(0.6);
});

it('tries less where more is known', () => {
  const known: BlendOutcome[] = Array.from({ length: 900 }, (_, k) => ({
    features: {
      ranks: { collaborative: k % 2, text: (k >> 1) % 2, audio: (k >> 2) % 2 },
      nearness: 0,
      distaste: 0,
    },
    value: k % 2,
    weight: 1,
    ageDays: 0,
  }));
  const belief = beliefOfOne(priorBelief(), known);
  const same = (one: ReturnType<typeof propose>, other: ReturnType<typeof propose>) => {
    const ids = new Set(one.picks.map(({ trackId }) => trackId));
    return other.picks.filter(({ trackId }) => ids.has(trackId)).length;
  };
  expect(same(propose(belief, 'a'), propose(belief, 'b'))).toBeGreaterThan(
    same(propose(undefined, 'a'), propose(undefined, 'b')),
  );
  expect(propose(belief, 'a')).toEqual(propose(belief, 'a'));
});
