import { DEFAULT_SLIDERS } from '@/domain/sliders';
import { probabilityOf } from './bayesian-logistic';
import { type BlendWeights, FIRST_GUESS } from './blend-belief';
import { standingByRank } from './calibrate-by-rank';
import { type BlendedCandidate, type Candidate, SIGNALS, type Signal } from './candidate';
import { mergeProposals, type Proposal } from './merge-proposals';
import { surprisesAmong, type TrackNovelty } from './surprise';

/** The listener's sliders, each 0 .. 1. The three of the signals count in proportion to each other. */
export interface BlendSliders extends Record<Signal, number> {
  /** 0 plays it safe; at 1 what is rare and far has as much of a chance as what is sure to please. */
  adventure: number;
}

/** How near a track is to what the listener loves. */
export interface TrackNearness {
  /** Any scale: only the order among the candidates counts. */
  value: number;
  /** How much each signal has to do with it; they sum to 1. */
  shares: Record<Signal, number>;
}

export interface BlendOptions {
  /** What the signals are worth to this listener; alike for all when left out. */
  weights?: BlendWeights;
  sliders?: BlendSliders;
  /** What each signal has to say in what is near, ≥ 0; alike for all when left out. Sliders multiply it. */
  say?: Record<Signal, number>;
  /** How near a track is to what the listener loves as the signals count, each 0 .. 1; null where none knows it. */
  nearnessOf?: (track: Proposal, signals: Record<Signal, number>) => TrackNearness | null;
  /** How near a track is to what the listener has lately turned down, 0 .. 1; 0 when left out. */
  distasteOf?: (track: Proposal) => number;
  /** Asked once a track, and only when adventure is above 0. */
  noveltyOf?: (trackId: string) => TrackNovelty;
}

/** Odds between the most and the least surprising track at full adventure. */
const SURPRISE_ODDS = 1.75;

/**
 * Merges the recommenders' candidates for one listener into one ranked list, by how likely each is to be liked: log odds
 * are bias + Σ weight · standing + weight · nearness + weight · distaste, the logistic model that outcomes are learned by
 * (blend-belief). So agreement counts twice: a track high on two lists beats one on top of a single list (the "chorus effect",
 * CombSUM of Fox & Shaw 1994), and one that is like a loved track by all signals beats one that is like different tracks by
 * each. A signal without any candidate leaves its weight to the others.
 *
 * Sliders multiply the weights of their signals. All 0, or 0 for every signal present, count as equal. Adventure adds to
 * the odds what is surprising: the mean of the ranks of a candidate by unpopularity and by distance from what the
 * listener plays; what is unknown counts ½. Shares say what of the odds each signal gave; surprise has none.
 *
 * Best first, ties by track id. O(n log n).
 *
 * @param candidates at most one of a track and signal; of several the best score counts
 * @throws RangeError on a slider outside 0 .. 1
 */
export function blendCandidates(
  candidates: readonly Candidate[],
  options: BlendOptions = {},
): BlendedCandidate[] {
  return blendProposals(mergeProposals(candidates), options);
}

/** The same from what is merged already, for one who blends it by many weights. */
export function blendProposals(
  proposals: readonly Proposal[],
  options: BlendOptions = {},
): BlendedCandidate[] {
  const { weights = FIRST_GUESS, sliders = DEFAULT_SLIDERS, distasteOf, noveltyOf } = options;
  for (const [name, value] of Object.entries(sliders)) {
    if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must be in 0..1, not ${value}`);
  }
  const signalWeights = steeredWeights(proposals, weights, sliders);
  const near = nearnessesOf(proposals, signalWeights, options);
  const distastes = distastesOf(proposals, distasteOf);
  const tracks: BlendedCandidate[] = [];
  for (let k = 0; k < proposals.length; k++) {
    const { trackId, artistId, albumId, ranks, reasons } = proposals[k]!;
    const { standing: nearness, shares: nearShares } = near[k]!;
    const ofNearness = weights.nearness * nearness;
    const collaborative =
      signalWeights.collaborative * ranks.collaborative + ofNearness * nearShares.collaborative;
    const text = signalWeights.text * ranks.text + ofNearness * nearShares.text;
    const audio = signalWeights.audio * ranks.audio + ofNearness * nearShares.audio;
    const relevance = collaborative + text + audio;
    // A track that only silenced signals propose has no relevance and no shares.
    const isProposed = SIGNALS.some((signal) => signalWeights[signal] * ranks[signal] > 0);
    if (!isProposed || relevance <= 0) continue;
    const distaste = distastes[k]!;
    const shares = {
      collaborative: collaborative / relevance,
      text: text / relevance,
      audio: audio / relevance,
    };
    tracks.push({
      trackId,
      artistId,
      albumId,
      // Odds, until surprise is added to them.
      score: weights.bias + relevance + weights.distaste * distaste,
      shares,
      features: { ranks, nearness, distaste },
      reasons:
        reasons.length === 0
          ? []
          : reasons
              .filter(({ signal }) => shares[signal] > 0)
              .sort((a, b) => shares[b.signal] - shares[a.signal]),
    });
  }
  const surprises =
    sliders.adventure > 0 && noveltyOf ? surprisesAmong(proposals, tracks, noveltyOf) : undefined;
  for (const [k, track] of tracks.entries()) {
    const surprise = surprises ? SURPRISE_ODDS * sliders.adventure * (surprises[k]! - 0.5) : 0;
    track.score = probabilityOf(track.score + surprise);
  }
  return tracks.sort((a, b) => b.score - a.score || (a.trackId < b.trackId ? -1 : 1));
}

const NOTHING = { collaborative: 0, text: 0, audio: 0 };

/** Whoever blends the same proposals by many weights asks for the same again: how distasteful they are is not weighed. */
const lastDistastes = new WeakMap<
  readonly Proposal[],
  { distasteOf: BlendOptions['distasteOf']; found: Float64Array }
>();

function distastesOf(proposals: readonly Proposal[], distasteOf: BlendOptions['distasteOf']): Float64Array {
  const before = lastDistastes.get(proposals);
  if (before && before.distasteOf === distasteOf) return before.found;
  const found = Float64Array.from(proposals, (proposal) => distasteOf?.(proposal) ?? 0);
  lastDistastes.set(proposals, { distasteOf, found });
  return found;
}

/**
 * Standing of each proposal by nearness, with the sliders' say in what near means. Agreement takes two: where fewer signals are
 * heard, or nothing is known of what is near, the standings of those that are heard take its place.
 */
function nearnessesOf(
  proposals: readonly Proposal[],
  signalWeights: Record<Signal, number>,
  { sliders = DEFAULT_SLIDERS, say, nearnessOf }: BlendOptions,
): Nearness[] {
  // A signal that is silenced, or silent, has no say in what is near, either; where all are, each has.
  const count = (signal: Signal) =>
    signalWeights[signal] > 0 ? (sliders[signal] || 1) * (say?.[signal] ?? 1) : 0;
  const signals = { collaborative: count('collaborative'), text: count('text'), audio: count('audio') };
  const heard = SIGNALS.filter((signal) => signals[signal] > 0);
  if (heard.length < 2 || !nearnessOf) {
    const total = heard.reduce((sum, signal) => sum + signals[signal], 0);
    return proposals.map((proposal) => {
      const { ranks } = proposal;
      const sum = heard.reduce((part, signal) => part + signals[signal] * ranks[signal], 0);
      return { standing: total > 0 ? sum / total : 0, shares: ofProposing(ranks, proposal, signals) };
    });
  }
  const before = lastNearnesses.get(proposals);
  if (
    before?.nearnessOf === nearnessOf &&
    SIGNALS.every((signal) => before.signals[signal] === signals[signal])
  )
    return before.found;
  const answers = proposals.map((proposal) => nearnessOf(proposal, signals));
  const standings = standingByRank(answers.flatMap((nearness) => (nearness ? [nearness.value] : [])));
  let next = 0;
  const found = answers.map((nearness, k) =>
    nearness
      ? { standing: standings[next++]!, shares: ofProposing(nearness.shares, proposals[k]!, signals) }
      : { standing: 0, shares: NOTHING },
  );
  lastNearnesses.set(proposals, { nearnessOf, signals, found });
  return found;
}

interface Nearness {
  standing: number;
  shares: Record<Signal, number>;
}

/** Whoever blends the same proposals by many weights asks for the same again: what near means is not weighed. */
const lastNearnesses = new WeakMap<
  readonly Proposal[],
  { nearnessOf: BlendOptions['nearnessOf']; signals: Record<Signal, number>; found: Nearness[] }
>();

/** Shares of nearness among the signals that propose the track: what the others have to do with it, they cannot explain. */
function ofProposing(
  shares: Record<Signal, number>,
  { ranks }: Proposal,
  signals: Record<Signal, number>,
): Record<Signal, number> {
  const own = { collaborative: 0, text: 0, audio: 0 };
  let speaking = 0;
  let total = 0;
  for (const signal of SIGNALS) {
    if (signals[signal] * ranks[signal] <= 0) continue;
    speaking++;
    total += shares[signal];
  }
  for (const signal of SIGNALS) {
    if (signals[signal] * ranks[signal] <= 0) continue;
    own[signal] = total > 0 ? shares[signal] / total : 1 / speaking;
  }
  return own;
}

/** Weights of the signals as the sliders have them, as much in all as without; 0 for those that propose nothing. */
function steeredWeights(
  proposals: readonly Proposal[],
  { signals }: BlendWeights,
  sliders: BlendSliders,
): Record<Signal, number> {
  const present = SIGNALS.filter((signal) => proposals.some(({ ranks }) => ranks[signal] > 0));
  const isSilenced = present.every((signal) => sliders[signal] * signals[signal] === 0);
  const own = (signal: Signal) => {
    if (!present.includes(signal)) return 0;
    return isSilenced ? 1 : sliders[signal] * signals[signal];
  };
  const wanted = SIGNALS.reduce((sum, signal) => sum + signals[signal], 0) || SIGNALS.length;
  const total = SIGNALS.reduce((sum, signal) => sum + own(signal), 0);
  const scaled = (signal: Signal) => (total > 0 ? (wanted * own(signal)) / total : 0);
  return { collaborative: scaled('collaborative'), text: scaled('text'), audio: scaled('audio') };
}
