import { createRng } from '@/domain/rng';
import { mondayOf } from './calendar';
import { drawTaste, drift, likeProbabilities, type TrackTruth, turn } from './hidden-taste';
import { listen } from './simulated-crowd';
import type { SimulatedLibrary } from './simulated-library';
import type { SimulatedListener } from './simulated-world';

const KNOWN_SHARE = 0.2;
const OWN_PLAYS = { before: 60, aWeek: 10 };

/** Somebody with a hidden taste that drifts, who knows a fifth of the artists and what they love. */
export function createHiddenListener(
  library: SimulatedLibrary,
  truth: ReadonlyMap<string, TrackTruth>,
  id: string,
  turnsAt?: number,
): SimulatedListener {
  const rng = createRng(id);
  let taste = drawTaste(library, rng);
  const loved = new Set(taste.centres.map(({ artistId }) => artistId));
  const knows = new Set(
    library.catalogue.artists
      .map((artist) => artist.id)
      .filter((artist) => loved.has(artist) || rng() < KNOWN_SHARE),
  );
  let likes = likeProbabilities(taste, library, truth);
  let now = 0;
  const listenTo = (plays: number, weeks: number, until: number, own: typeof rng) =>
    listen({
      library,
      likes,
      plays,
      weeks,
      now: mondayOf(until),
      rng: own,
      knows: (artist) => knows.has(artist),
    });
  return {
    id,
    events: listenTo(OWN_PLAYS.before, 12, 1, rng),
    likesIn(week) {
      for (; now < week; now++) {
        const next = now + 1;
        taste =
          next === turnsAt
            ? turn(taste, library, createRng(`${id}/turn`))
            : drift(taste, createRng(`${id}/drift/${next}`));
      }
      likes = likeProbabilities(taste, library, truth);
      return likes;
    },
    ownPlays: () => listenTo(OWN_PLAYS.aWeek, 1, now + 1, createRng(`${id}/own/${now}`)),
    meet: (artistId) => void knows.add(artistId),
  };
}
