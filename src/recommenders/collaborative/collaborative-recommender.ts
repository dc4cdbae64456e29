import type { AlsSettings } from './als-settings';
import { addScaled, deviationOf, type ScoreScales, scalesOf } from './blend-scores';
import { type Contribution, createExplainer } from './explain-score';
import { type SoundToFactors, scoreBySound } from './factors-from-sound';
import { createFactorServer, type FactorServer, type ItemObservation } from './kernels/factor-server';
import { linearContributions } from './linear-contributions';
import type { LinearModel } from './linear-model';
import { linearScores } from './linear-scores';

/** What is trained: factors, and a linear model where it helps. */
export interface CollaborativeParts {
  settings: AlsSettings;
  /** Row-major, items × settings.factors. Tracks few have heard lean on their artist already (see leanOnArtist). */
  itemFactors: Float32Array;
  linear: LinearModel | null;
  /** The linear model's part of a score, 0 .. 1. */
  linearShare: number;
  /** Row of each item's artist, -1 for artists. */
  artistRow: Int32Array;
  /** How much each item's own linear score counts beside its artist's, 0 .. 1 (see ownShares). */
  ownShare: Float32Array;
}

/** Answers for one listener after another, none of whom needs to have been in the training. */
export interface CollaborativeRecommender {
  /** For similarities: the factors alone. */
  server: FactorServer;
  /** Scores of all items, exactly; at 0 nothing speaks for the item. */
  scores(observations: readonly ItemObservation[]): Float32Array;
  /** Scores of what is not in the model, by its sound, on the scale of `scores`. */
  scoresBySound(
    map: SoundToFactors,
    observations: readonly ItemObservation[],
  ): (embedding: ArrayLike<number>) => number;
  /** What each of the listener's own items gave to the scores of some items, largest first. */
  explain(observations: readonly ItemObservation[], items: readonly number[]): Contribution[][];
}

/** Prepares what all listeners share: items · d² flops, once a model. */
export async function createRecommender(
  module: WebAssembly.Module,
  parts: CollaborativeParts,
): Promise<CollaborativeRecommender> {
  const { settings, itemFactors, linear, artistRow, ownShare } = parts;
  const share = linear ? parts.linearShare : 0;
  const server = await createFactorServer(module, itemFactors, settings);
  const explainFactors = createExplainer(itemFactors, settings);
  const byFactors = (observations: readonly ItemObservation[]) => server.scores(server.foldIn(observations));
  const byLinear = (observations: readonly ItemObservation[]) => {
    const scores = linearScores(linear!, observations);
    for (let item = 0; item < scores.length; item++) {
      const artist = artistRow[item]!;
      const own = ownShare[item]!;
      // Artists lean on nobody, so the score a track leans on is still the artist's own.
      if (artist >= 0) scores[item] = own * scores[item]! + (1 - own) * scores[artist]!;
    }
    return scores;
  };
  const scores = (observations: readonly ItemObservation[]) => {
    const a = byFactors(observations);
    if (share === 0) return a.slice();
    const b = byLinear(observations);
    const scales = scalesOf(a, b, share);
    scalesKnown.set(observations, scales);
    return addScaled(a, b, scales);
  };
  // Whoever explains some scores has mostly asked for them just before.
  const scalesKnown = new WeakMap<readonly ItemObservation[], ScoreScales>();
  const scalesFor = (observations: readonly ItemObservation[]) => {
    if (!scalesKnown.has(observations)) scores(observations);
    return scalesKnown.get(observations)!;
  };
  return {
    server,
    scores,
    scoresBySound(map, observations) {
      const user = server.foldIn(observations).slice();
      const scale = share === 0 ? 1 : (1 - share) / deviationOf(server.scores(user));
      const score = scoreBySound(map, user);
      return (embedding) => scale * score(embedding);
    },
    explain(observations, items) {
      const byOwn = explainFactors(observations, items);
      if (share === 0) return byOwn.map((parts) => largestFirst(observations, parts));
      const scales = scalesFor(observations);
      return items.map((item, k) => {
        const sums = byOwn[k]!.map((part) => scales.first * part);
        const add = (parts: Float64Array, scale: number) => {
          for (let i = 0; i < sums.length; i++) sums[i]! += scale * parts[i]!;
        };
        const artist = artistRow[item]!;
        const own = artist >= 0 ? ownShare[item]! : 1;
        add(linearContributions(linear!, observations, item), scales.second * own);
        if (own < 1) add(linearContributions(linear!, observations, artist), scales.second * (1 - own));
        return largestFirst(observations, sums);
      });
    },
  };
}

function largestFirst(observations: readonly ItemObservation[], parts: Float64Array): Contribution[] {
  return observations
    .map(({ item }, k) => ({ item, contribution: parts[k]! }))
    .sort((a, b) => b.contribution - a.contribution);
}
