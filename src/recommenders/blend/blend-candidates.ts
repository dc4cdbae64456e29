import { calibrateByRank } from './calibrate-by-rank';
import { type BlendedCandidate, type Candidate, SIGNALS, type Signal } from './candidate';

/** The listener's sliders, each 0 .. 1. The three weights count in proportion to each other. */
export interface BlendSliders extends Record<Signal, number> {
  /** 0 plays it safe; 1 lets surprise count as much as relevance. See `surprise`. */
  adventure: number;
}

export const DEFAULT_SLIDERS: BlendSliders = { collaborative: 1, text: 1, audio: 1, adventure: 0 };

/** What adventure looks at; either may be unknown. Any scale: only the order among the candidates counts. */
export interface TrackNovelty {
  /** How many listeners know the track (or its artist). */
  popularity?: number | undefined;
  /** How far it is from what the listener plays, such as 1 - cosine to their nearest track. */
  distance?: number | undefined;
}

/** Share of the score that surprise has at full adventure. */
const MOST_SURPRISE = 0.5;

/**
 * Merges the recommenders' candidates for one listener into one ranked list.
 *
 * Each signal's scores are calibrated by rank. Relevance is their weighted mean over the signals that have any
 * candidate for this listener (so a listener without a crowd is not ranked against a signal that is silent); a signal
 * that does not propose a track gives it 0. So agreement counts: a track high on two lists beats one on top of a
 * single list (the "chorus effect", CombSUM of Fox & Shaw 1994).
 *
 * Adventure then mixes in surprise: score = (1 - a/2) · relevance + (a/2) · surprise. Surprise is the mean of the
 * ranks of a candidate by unpopularity and by distance from what the listener plays; what is unknown counts ½.
 * Shares say what relevance is made of; surprise has none.
 *
 * Weights that are all 0, or 0 for every signal present, count as equal. Best first, ties by track id. O(n log n).
 *
 * @param candidates at most one of a track and signal; of several the best score counts
 * @param noveltyOf asked once a track, and only when adventure is above 0
 * @throws RangeError on a slider outside 0 .. 1
 */
export function blendCandidates(
  candidates: readonly Candidate[],
  sliders: BlendSliders = DEFAULT_SLIDERS,
  noveltyOf: (trackId: string) => TrackNovelty = () => ({}),
): BlendedCandidate[] {
  for (const [name, value] of Object.entries(sliders)) {
    if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must be in 0..1, not ${value}`);
  }
  const proposals = new Map(SIGNALS.map((signal) => [signal, bestOfTracks(candidates, signal)]));
  const weights = presentWeights(proposals, sliders);
  const blended = new Map<string, BlendedCandidate>();
  for (const signal of SIGNALS) {
    const proposed = proposals.get(signal)!;
    const calibrated = calibrateByRank(proposed.map(({ score }) => score));
    proposed.forEach(({ trackId, artistId, albumId, reasons }, k) => {
      const part = weights[signal] * calibrated[k]!;
      const track = blended.get(trackId) ?? {
        trackId,
        artistId,
        albumId,
        score: 0,
        shares: { collaborative: 0, text: 0, audio: 0 },
        reasons: [],
      };
      track.score += part;
      track.shares[signal] = part;
      if (part > 0) track.reasons.push(...reasons);
      blended.set(trackId, track);
    });
  }
  // A track that only signals of weight 0 propose has no relevance and no shares.
  const tracks = [...blended.values()].filter(({ score }) => score > 0);
  for (const track of tracks) finish(track);
  if (sliders.adventure > 0) addSurprise(tracks, sliders.adventure, noveltyOf);
  return tracks.sort((a, b) => b.score - a.score || (a.trackId < b.trackId ? -1 : 1));
}

function bestOfTracks(candidates: readonly Candidate[], signal: Signal): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (candidate.signal !== signal) continue;
    const known = best.get(candidate.trackId);
    if (!known || candidate.score > known.score) best.set(candidate.trackId, candidate);
  }
  return [...best.values()];
}

/** Weights of the signals that propose anything, summing to 1; 0 for the others. */
function presentWeights(
  proposals: ReadonlyMap<Signal, readonly Candidate[]>,
  sliders: BlendSliders,
): Record<Signal, number> {
  const isPresent = (signal: Signal) => proposals.get(signal)!.length > 0;
  const total = SIGNALS.reduce((sum, signal) => sum + (isPresent(signal) ? sliders[signal] : 0), 0);
  const present = SIGNALS.filter(isPresent).length;
  const weightOf = (signal: Signal) => {
    if (!isPresent(signal)) return 0;
    return total > 0 ? sliders[signal] / total : 1 / present;
  };
  return { collaborative: weightOf('collaborative'), text: weightOf('text'), audio: weightOf('audio') };
}

/** Turns each signal's part of the score into its share of it, and puts the weightiest reasons first. */
function finish(track: BlendedCandidate): void {
  for (const signal of SIGNALS) track.shares[signal] /= track.score;
  track.reasons.sort((a, b) => track.shares[b.signal] - track.shares[a.signal]);
}

function addSurprise(
  tracks: BlendedCandidate[],
  adventure: number,
  noveltyOf: (trackId: string) => TrackNovelty,
): void {
  const novelties = tracks.map(({ trackId }) => noveltyOf(trackId));
  const rare = ranksOfKnown(
    novelties.map(({ popularity }) => (popularity === undefined ? undefined : -popularity)),
  );
  const far = ranksOfKnown(novelties.map(({ distance }) => distance));
  const part = MOST_SURPRISE * adventure;
  tracks.forEach((track, k) => {
    track.score = (1 - part) * track.score + part * ((rare[k]! + far[k]!) / 2);
  });
}

/** Ranks among the known values; ½, the mean of all ranks, for the unknown. */
function ranksOfKnown(values: readonly (number | undefined)[]): number[] {
  const ranks = calibrateByRank(values.filter((value) => value !== undefined));
  let next = 0;
  return values.map((value) => (value === undefined ? 0.5 : ranks[next++]!));
}
