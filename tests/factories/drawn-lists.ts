import { createRng, type Rng } from '@/domain/rng';
import type { WeightBelief } from '@/recommenders/blend/bayesian-logistic';
import { drawVector, priorBelief } from '@/recommenders/blend/blend-belief';
import { type Candidate, SIGNALS } from '@/recommenders/blend/candidate';
import { SIGNAL_PLACES } from '@/recommenders/blend/draw-log';
import { proposeSlate } from '@/recommenders/blend/propose-slate';
import type { ChangedBlend } from '@/recommenders/evaluation/draw-ratios';

const nobody = { lastHeardAt: new Map(), lastListedWeeksAgo: new Map(), disliked: new Set<string>() };
/** Of somebody who has heard nothing. */
export const noHistory = { ...nobody, now: new Date(0) };

/** A belief about as wide as one listener's is after some answers. */
export const someBelief: WeightBelief = {
  mean: priorBelief().mean,
  precision: priorBelief().mean.map((_, i) => priorBelief().mean.map((__, j) => (i === j ? 8 : 0))),
};

/** Sixty tracks by forty artists that all three signals propose, in orders of their own. */
export function drawCandidates(rng: Rng): Candidate[] {
  return Array.from({ length: 60 }, (_, k) => k).flatMap((k) =>
    SIGNALS.map((signal) => ({
      trackId: `t${k}`,
      artistId: `a${k % 40}`,
      albumId: null,
      signal,
      score: rng(),
      reasons: [],
    })),
  );
}

/** How likely a track is liked, which nobody knows: what text praises is liked least. */
export const likeOf = ({ text, audio }: { text: number; audio: number }): number =>
  0.1 + 0.5 * (1 - text) + 0.3 * audio;

/** Lists that the product draws for households of their own. */
export function drawLists(belief: WeightBelief, count: number, seed: string) {
  const rng = createRng(seed);
  return Array.from({ length: count }, () => {
    const candidates = drawCandidates(rng);
    return { candidates, slate: proposeSlate({ candidates, history: noHistory, belief, rng }) };
  });
}

/**
 * Mean like of lists drawn by a changed blend itself, some times over: what an estimate from lists of another has to find.
 * Told apart from `drawRatios` on purpose: weights are changed, drawn and listed, and no ratio is taken.
 */
export function likeUnder(
  belief: WeightBelief,
  { signals, boldness }: ChangedBlend,
  lists: ReturnType<typeof drawLists>,
  rng: Rng,
  times = 5,
): number {
  const sum = SIGNAL_PLACES.reduce((all, place) => all + belief.mean[place]!, 0);
  const own = SIGNALS.map((signal, k) => signals[signal] * belief.mean[SIGNAL_PLACES[k]!]!);
  const scale = sum / own.reduce((all, value) => all + value, 0);
  const mean = belief.mean.map((value, place) => {
    const k = SIGNAL_PLACES.indexOf(place);
    return k < 0 ? value : own[k]! * scale;
  });
  let value = 0;
  let tracks = 0;
  for (const { candidates } of lists) {
    for (let time = 0; time < times; time++) {
      const vector = drawVector({ ...belief, mean }, rng).map((weight, place) =>
        SIGNAL_PLACES.includes(place) ? mean[place]! + boldness * (weight - mean[place]!) : weight,
      );
      const { picks } = proposeSlate({
        candidates,
        history: noHistory,
        belief: certain(vector),
        rng,
        draws: 1,
      });
      for (const { features } of picks) value += likeOf(features.ranks);
      tracks += picks.length;
    }
  }
  return value / tracks;
}

/** A belief so sharp that every draw of it is this vector. */
export const certain = (vector: number[]): WeightBelief => ({
  mean: vector,
  precision: vector.map((_, i) => vector.map((__, j) => (i === j ? 1e12 : 0))),
});
