import { ThreadTeam } from '@workers/factorisation/thread-team';
import { createRng } from '@/domain/rng';
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

const HALF_LIFE_DAYS = 180;

/** What a crowd's listening says: the model that serves, and how many know each track. */
export interface SimulatedCrowd {
  model: CollaborativeModel;
  popularity: ReadonlyMap<string, number>;
}

/** Trains the model that serves on what people played. */
export async function trainCrowd(
  tracks: readonly { id: string; artistId: string }[],
  listening: ReadonlyMap<string, ListeningEvent[]>,
  now: Date,
): Promise<SimulatedCrowd> {
  const popularity = new Map<string, number>();
  const listeners = [...listening].map(([id, events]) => {
    for (const trackId of new Set(events.map((event) => event.trackId!)))
      popularity.set(trackId, (popularity.get(trackId) ?? 0) + 1);
    return [`community:${id}`, preferenceFromHistory(events, now, { halfLifeDays: HALF_LIFE_DAYS })] as const;
  });
  const artistOf = new Map(tracks.map(({ id, artistId }) => [id, artistId]));
  const { byUser, itemKeys, userKeys } = interactionsFromPreferences(listeners, [
    ...tracks.map(({ id }) => `track:${id}`),
    ...new Set(tracks.map(({ artistId }) => `artist:${artistId}`)),
  ]);
  const module = loadKernelModule();
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
