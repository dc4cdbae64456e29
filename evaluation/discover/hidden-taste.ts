import { cosine } from '@demo/world/taste-space';
import { normal, type Rng } from '@/domain/rng';
import type { PoolTrack } from '@/server/discover/candidate-pool';
import type { SimulatedLibrary } from './simulated-library';

/**
 * What a simulated listener loves, which no recommender sees. A taste is a place: an artist's scene (what critics write
 * about), a sound (tempo, energy, mode of one track), and a crowd (who else goes there, heard in nothing). What counts how
 * much differs from listener to listener, so that no fixed blend is right for all.
 */
export interface HiddenTaste {
  /** Each with its share; they sum to 1. */
  centres: Centre[];
  /** How much scene, sound and crowd count; they sum to 1. */
  attention: { scene: number; sound: number; crowd: number };
  /** Random likings, by artist and by track: what nobody can know. */
  quirks: Map<string, number>;
}

interface Centre {
  share: number;
  artistId: string;
  trackId: string;
}

/** What can be known of a track, and of the crowd its artist has. */
export interface TrackTruth {
  taste: readonly number[];
  crowd: readonly number[];
  /** log2 of the tempo in sixths of an octave, energy and mode, each of a spread of about one. */
  sound: readonly number[];
}

const CROWD_AXES = 4;
/** Odds a step of love, and the love at which they are even. */
const [STEEPNESS, EVEN] = [6, 0.62];
const QUIRK = { artist: 0.1, track: 0.12 };

/** The truth of a library: the same for every listener. */
export function truthOf(library: SimulatedLibrary, rng: Rng): Map<string, TrackTruth> {
  const crowds = new Map(
    library.catalogue.artists.map(({ id }) => [
      id,
      unit(Array.from({ length: CROWD_AXES }, () => normal(rng))),
    ]),
  );
  const tastes = new Map(library.catalogue.artists.map(({ id, taste }) => [id, taste]));
  return new Map(
    library.catalogue.tracks.map(({ id, artistId, tempoBpm, mode }) => [
      id,
      {
        taste: tastes.get(artistId)!,
        crowd: crowds.get(artistId)!,
        sound: [Math.log2(tempoBpm) * 3, energyOf(library.pool.get(id)!) * 4, mode === 'minor' ? 0.7 : -0.7],
      },
    ]),
  );
}

const energyOf = ({ energy }: PoolTrack): number => energy ?? 0.5;

export function drawTaste(library: SimulatedLibrary, rng: Rng): HiddenTaste {
  const count = 1 + Math.floor(rng() * 3);
  const shares = Array.from({ length: count }, () => 0.3 + rng());
  const total = shares.reduce((sum, share) => sum + share, 0);
  const [scene, sound, crowd] = [0, 1, 2].map(() => -Math.log(1 - rng())) as [number, number, number];
  const all = scene + sound + crowd;
  const quirks = new Map<string, number>();
  for (const { id } of library.catalogue.artists) quirks.set(id, QUIRK.artist * normal(rng));
  for (const { id } of library.catalogue.tracks) quirks.set(id, QUIRK.track * normal(rng));
  return {
    centres: shares.map((share) => ({ share: share / total, ...drawCentre(library, rng) })),
    attention: { scene: scene / all, sound: sound / all, crowd: crowd / all },
    quirks,
  };
}

function drawCentre(library: SimulatedLibrary, rng: Rng): Omit<Centre, 'share'> {
  const { artistId, id } = library.catalogue.tracks[Math.floor(rng() * library.catalogue.tracks.length)]!;
  return { artistId, trackId: id };
}

/** A week passes: shares wander. */
export function drift(taste: HiddenTaste, rng: Rng): HiddenTaste {
  const shares = taste.centres.map(({ share }) => share * Math.exp(0.15 * normal(rng)));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return { ...taste, centres: taste.centres.map((centre, k) => ({ ...centre, share: shares[k]! / total })) };
}

/** The whole taste turns to other music; what counts in it stays as it was. */
export function turn(taste: HiddenTaste, library: SimulatedLibrary, rng: Rng): HiddenTaste {
  return { ...taste, centres: taste.centres.map(({ share }) => ({ share, ...drawCentre(library, rng) })) };
}

/** How likely a listener likes each track, 0 .. 1. */
export function likeProbabilities(
  taste: HiddenTaste,
  library: SimulatedLibrary,
  truth: ReadonlyMap<string, TrackTruth>,
): Map<string, number> {
  const { scene, sound, crowd } = taste.attention;
  const most = Math.max(...taste.centres.map(({ share }) => share));
  return new Map(
    library.catalogue.tracks.map(({ id, artistId }) => {
      const own = truth.get(id)!;
      const love = Math.max(
        ...taste.centres.map(({ share, trackId }) => {
          const centre = truth.get(trackId)!;
          const near =
            scene * cosine(centre.taste, own.taste) +
            sound * soundLikeness(centre.sound, own.sound) +
            crowd * cosine(centre.crowd, own.crowd);
          // A small taste is loved a little less than a large one.
          return near * (0.8 + 0.2 * (share / most));
        }),
      );
      const quirk = taste.quirks.get(artistId)! + taste.quirks.get(id)!;
      return [id, 1 / (1 + Math.exp(-STEEPNESS * (love + quirk - EVEN)))];
    }),
  );
}

/** 1 for the same sound, falling to -1. */
function soundLikeness(a: readonly number[], b: readonly number[]): number {
  const squared = a.reduce((sum, value, axis) => sum + (value - b[axis]!) ** 2, 0);
  return 2 * Math.exp(-squared / 2) - 1;
}

function unit(vector: number[]): number[] {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
