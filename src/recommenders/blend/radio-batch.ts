import type { Rng } from '@/domain/rng';
import { keyBelief } from './key-belief';
import { type TrackSound, transitionCost } from './transition-cost';

/** A track that a radio could play next. */
export interface RadioCandidate {
  trackId: string;
  artistId: string;
  /** How likely it fits, 0 .. 1. */
  score: number;
}

/** Within so many tracks in a row an artist is heard once. */
export const ARTIST_EVERY = 5;

/** How much of a draw is chance: odds e times as good are drawn first far more often than not. */
const TEMPERATURE = 0.4;

/** Of those that may come next, so many are compared by their transition. */
const LOOK_AHEAD = 4;

/**
 * Draws tracks without replacement, the likelier the sooner (Plackett-Luce by the Gumbel trick: noise on the log odds). So two
 * radios from one seed differ, and the tail gets its turn.
 */
export function drawForRadio<Track extends RadioCandidate>(candidates: readonly Track[], rng: Rng): Track[] {
  return candidates
    .map((track) => ({ track, lot: logOdds(track.score) / TEMPERATURE - Math.log(-Math.log(1 - rng())) }))
    .sort((a, b) => b.lot - a.lot)
    .map(({ track }) => track);
}

/**
 * Puts the next tracks of a radio in order, one after the other: of the first few that may come, the one whose transition from
 * the track before is cheapest. The draw decides what is played and this only when: as many as the batch holds were drawn
 * first, and go before all others, else a radio of two kinds of music would never leave the one it is in. No artist comes twice
 * within five tracks, also across batches; only where nobody else is left, the one who waited longest does.
 *
 * @param drawn all that could be played, first drawn first
 * @param before what was played before, last one last
 */
export function orderForRadio<Track extends RadioCandidate>(
  drawn: readonly Track[],
  before: readonly { artistId: string; sound: TrackSound }[],
  size: number,
  soundOf: (track: Track) => TrackSound,
): Track[] {
  const left = [...drawn];
  const due = new Set(drawn.slice(0, size));
  const artists = before.map(({ artistId }) => artistId);
  const last = before.at(-1)?.sound;
  let sound = last && believed(last);
  const batch: Track[] = [];
  while (batch.length < size && left.length > 0) {
    const recent = artists.slice(-(ARTIST_EVERY - 1));
    const waited = left.map(({ artistId }) => recent.lastIndexOf(artistId));
    const longest = Math.min(...waited);
    const free = left.filter((_, k) => waited[k] === longest);
    const freeAndDue = free.filter((track) => due.has(track));
    const next = (freeAndDue.length > 0 ? freeAndDue : free)
      .slice(0, LOOK_AHEAD)
      .map((track) => ({ track, sound: believed(soundOf(track)) }))
      .map((found) => ({ ...found, cost: sound ? transitionCost(sound, found.sound).cost : 0 }))
      .reduce((best, found) => (found.cost < best.cost ? found : best));
    left.splice(left.indexOf(next.track), 1);
    batch.push(next.track);
    artists.push(next.track.artistId);
    sound = next.sound;
  }
  return batch;
}

const logOdds = (likely: number): number => Math.log(likely / (1 - likely));

/** What is believed of a key is worked out once, not for every comparison. */
const believed = (sound: TrackSound): TrackSound => ({ ...sound, keyPosterior: keyBelief(sound) });
