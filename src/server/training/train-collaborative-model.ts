import { createRng } from '@/domain/rng';
import { loadKernelModule } from '@/infra/kernel-module';
import { carryOverFactors } from '@/recommenders/collaborative/carry-over-factors';
import { evidenceByItem } from '@/recommenders/collaborative/evidence-by-item';
import { factorsForSize } from '@/recommenders/collaborative/factors-for-size';
import { alsSettingsFor, linearSettingsFor } from '@/recommenders/collaborative/found-settings';
import type { Team } from '@/recommenders/collaborative/kernels/team';
import { leanOnArtist, ownShares } from '@/recommenders/collaborative/lean-on-artist';
import { trainLinearModel } from '@/recommenders/collaborative/linear-model';
import { trainAls } from '@/recommenders/collaborative/train-als';
import { validateSettings } from '@/recommenders/collaborative/validate-settings';
import { loadCollaborativeModel } from './collaborative-model';
import { readFoundSettings } from './found-settings';
import { FEWEST_ASKED, judgeModel, type ModelQuality } from './judge-model';
import { judgeNumbers } from './judge-numbers';
import { readListeningHalfLife } from './listening-half-life';
import { loadInteractions } from './load-interactions';
import { findServingQuality, forgetOldModels, storeModel, storeRefusal } from './store-model';

export type Training = {
  users: number;
  items: number;
  trainMs: number;
  /** Why the model that was trained does not serve, if so. */
  refusal: string | null;
};

/**
 * Factorises everybody's listening, starting from the last model's factors, with a linear model beside it where that
 * helps on held-out listening. The settings are tried on a validation split first; when they do much worse than those of
 * the model that serves, it goes on serving. Tracks that few have heard lean on their artist.
 * @returns null when there is nothing to learn from yet
 */
export async function trainCollaborativeModel(options: {
  now: Date;
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
  team: Team;
}): Promise<Training | null> {
  const { now, onProgress, signal, team } = options;
  const startedAt = performance.now();
  const { byUser, userKeys, itemKeys, artistRow } = await loadInteractions(
    now,
    await readListeningHalfLife(),
  );
  if (userKeys.length === 0 || itemKeys.length === 0) return null;
  const factors = factorsForSize(userKeys.length, itemKeys.length);
  const found = await readFoundSettings();
  const module = loadKernelModule();
  const validated = await validateSettings(byUser, found, {
    team,
    module,
    factors,
    artistRow,
    seed: 'collaborative',
    signal,
  });
  const quality: ModelQuality = {
    users: userKeys.length,
    observations: byUser.indices.length,
    validation: validated && {
      ...validated.metrics,
      popularityNdcg: validated.popularity.ndcg,
      askedUsers: validated.users,
    },
  };
  const size = { users: userKeys.length, items: itemKeys.length };
  const refuse = async (refusal: string): Promise<Training> => {
    const trainMs = Math.round(performance.now() - startedAt);
    await storeRefusal({ refusal, quality, items: itemKeys.length, trainMs, found });
    await forgetOldModels();
    return { ...size, trainMs, refusal };
  };
  const refusal = judgeModel(quality, await findServingQuality());
  if (refusal) return refuse(refusal);

  const previous = await loadCollaborativeModel();
  const rng = createRng('collaborative');
  const model = await trainAls(byUser, {
    rng,
    team,
    settings: { factors, ...alsSettingsFor(byUser, found) },
    initialItemFactors:
      previous?.settings.factors === factors
        ? carryOverFactors({ keys: previous.itemKeys, factors: previous.itemFactors }, itemKeys, factors, rng)
        : undefined,
    onProgress: ({ iteration, total }) => onProgress(iteration, total),
    signal,
  });
  const isAsked = validated !== null && validated.users >= FEWEST_ASKED;
  const linearShare = isAsked ? validated.linearShare : 0;
  const linear =
    linearShare > 0 ? await trainLinearModel(byUser, team, linearSettingsFor(byUser, found), signal) : null;
  const unusable = judgeNumbers(model.itemFactors, linear, !isAsked || previous === null);
  if (unusable) return refuse(unusable);
  const evidence = evidenceByItem(byUser);
  const trainMs = Math.round(performance.now() - startedAt);
  await storeModel({
    settings: model.settings,
    found,
    itemKeys,
    itemFactors: leanOnArtist(model.itemFactors, factors, artistRow, evidence),
    linear,
    linearShare,
    ownShare: ownShares(evidence),
    quality,
    trainMs,
  });
  await forgetOldModels();
  return { ...size, trainMs, refusal: null };
}
