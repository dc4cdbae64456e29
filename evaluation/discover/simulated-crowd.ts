import { ThreadTeam } from '@workers/factorisation/thread-team';
import { createRng, drawWeighted, type Rng } from '@/domain/rng';
import { loadKernelModule } from '@/infra/kernel-module';
import { createRecommender } from '@/recommenders/collaborative/collaborative-recommender';
import { evidenceByItem } from '@/recommenders/collaborative/evidence-by-item';
import { factorsForSize } from '@/recommenders/collaborative/factors-for-size';
import { alsSettingsFor, DEFAULT_FOUND_SETTINGS } from '@/recommenders/collaborative/found-settings';
import { interactionsFromPreferences } from '@/recommenders/collaborative/interactions-from-preferences';
import { leanOnArtist } from '@/recommenders/collaborative/lean-on-artist';
import {
  type ListeningEvent,
  preferenceFromHistory,
} from '@/recommenders/collaborative/preference-from-history';
import { trainAls } from '@/recommenders/collaborative/train-als';
import { artistRows } from '@/server/training/artist-rows';
import type { CollaborativeModel } from '@/server/training/collaborative-model';
import { DAY_MS } from './calendar';
import { drawTaste, likeProbabilities, type TrackTruth } from './hidden-taste';
import type { SimulatedLibrary } from './simulated-library';

/** As many as the demo collection has for its artists. */
const LISTENERS_AN_ARTIST = 0.5;
const WEEKS = 20;
const HALF_LIFE_DAYS = 180;

/** What a crowd's listening says: the model that serves, and how many know each track. */
export interface SimulatedCrowd {
  model: CollaborativeModel;
  popularity: ReadonlyMap<string, number>;
}

/** People with tastes of the same sort as those who are to be served, and the model trained on twenty weeks of theirs. */
export async function createCrowd(
  library: SimulatedLibrary,
  truth: ReadonlyMap<string, TrackTruth>,
  now: Date,
): Promise<SimulatedCrowd> {
  const popularity = new Map<string, number>();
  const listeners = Array.from(
    { length: Math.round(LISTENERS_AN_ARTIST * library.catalogue.artists.length) },
    (_, k) => {
      const rng = createRng(`crowd/${k}`);
      const likes = likeProbabilities(drawTaste(library, rng), library, truth);
      const events = listen({
        library,
        likes,
        plays: 20 + Math.floor(120 * rng() ** 2),
        weeks: WEEKS,
        now,
        rng,
      });
      for (const id of new Set(events.map(({ trackId }) => trackId!)))
        popularity.set(id, (popularity.get(id) ?? 0) + 1);
      return [
        `community:${k}`,
        preferenceFromHistory(events, now, { halfLifeDays: HALF_LIFE_DAYS }),
      ] as const;
    },
  );
  const artistOf = new Map(library.catalogue.tracks.map(({ id, artistId }) => [id, artistId]));
  const { byUser, itemKeys, userKeys } = interactionsFromPreferences(listeners, [
    ...library.catalogue.tracks.map(({ id }) => `track:${id}`),
    ...library.catalogue.artists.map(({ id }) => `artist:${id}`),
  ]);
  const module = await loadKernelModule();
  const team = new ThreadTeam(module);
  const factors = factorsForSize(userKeys.length, itemKeys.length);
  const { settings, itemFactors } = await trainAls(byUser, {
    rng: createRng('simulated crowd'),
    team,
    settings: { factors, ...alsSettingsFor(byUser, DEFAULT_FOUND_SETTINGS) },
  });
  await team.close();
  const artistRow = artistRows(itemKeys, artistOf);
  const leaning = leanOnArtist(itemFactors, factors, artistRow, evidenceByItem(byUser));
  const recommender = await createRecommender(module, {
    settings,
    itemFactors: leaning,
    linear: null,
    linearShare: 0,
    artistRow: new Int32Array(),
    ownShare: new Float32Array(),
  });
  const model = {
    id: 'simulated',
    trainedAt: now,
    settings,
    itemKeys,
    rowOf: new Map(itemKeys.map((key, row) => [key, row])),
    itemFactors: leaning,
    recommender,
    halfLifeDays: HALF_LIFE_DAYS,
  };
  return { model, popularity };
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
