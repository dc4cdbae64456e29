import { createRng, drawWeighted, type Rng } from '@/domain/rng';
import type { ListeningEvent } from '@/recommenders/collaborative/preference-from-history';
import { DAY_MS } from './calendar';
import { drawTaste, likeProbabilities, type TrackTruth } from './hidden-taste';
import type { SimulatedLibrary } from './simulated-library';

/** With one for every two artists the three signals are alone about as good as each other. */
const LISTENERS_AN_ARTIST = 0.5;
const WEEKS = 20;

/** Twenty weeks of people with tastes of the same sort as those who are to be served. */
export function createCrowd(
  library: SimulatedLibrary,
  truth: ReadonlyMap<string, TrackTruth>,
  now: Date,
): Map<string, ListeningEvent[]> {
  const count = Math.round(LISTENERS_AN_ARTIST * library.catalogue.artists.length);
  return new Map(
    Array.from({ length: count }, (_, k) => {
      const rng = createRng(`crowd/${k}`);
      const likes = likeProbabilities(drawTaste(library, rng), library, truth);
      const plays = 20 + Math.floor(120 * rng() ** 2);
      return [String(k), listen({ library, likes, plays, weeks: WEEKS, now, rng })] as const;
    }),
  );
}

/** Plays of music of one's own choice: mostly what is loved, of artists with a name more often. */
export function listen(options: {
  library: SimulatedLibrary;
  likes: ReadonlyMap<string, number>;
  plays: number;
  weeks: number;
  now: Date;
  rng: Rng;
  /** Whether they know an artist; all when left out. */
  knows?: (artistId: string) => boolean;
}): ListeningEvent[] {
  const { library, likes, plays, weeks, now, rng, knows = () => true } = options;
  const fame = new Map(library.catalogue.artists.map(({ id, popularity }) => [id, popularity]));
  const tracks = library.catalogue.tracks.filter(({ artistId }) => knows(artistId));
  const weights = tracks.map(({ id, artistId }) => likes.get(id)! ** 2 * (0.25 + fame.get(artistId)!) + 1e-3);
  return Array.from({ length: tracks.length > 0 ? plays : 0 }, () => {
    const { id, artistId } = tracks[drawWeighted(weights, rng)]!;
    const at = new Date(now.getTime() - rng() * weeks * 7 * DAY_MS);
    return { trackId: id, artistId, kind: outcomeOf(likes.get(id)!, rng), at };
  });
}

/** How a play of a track ends that is liked with a probability. */
export function outcomeOf(like: number, rng: Rng): 'complete' | 'partial' | 'skip' {
  if (rng() < 0.12 + 0.83 * like) return 'complete';
  return rng() < 0.6 ? 'skip' : 'partial';
}
