import { modelRefusals } from '@words/model-refusals';
/** Held-out quality of a recipe on some data. */
export interface ModelQuality {
  /** Rows of the training. */
  users: number;
  observations: number;
  /** Null where too few listeners have enough to be asked. */
  validation: {
    ndcg: number;
    /** Standard error of ndcg over those who were asked. */
    ndcgError: number;
    recall: number;
    popularityNdcg: number;
    askedUsers: number;
  } | null;
}

/** Fewer asked listeners than this say nothing: one lucky list would decide. */
export const FEWEST_ASKED = 20;
/** Data that have grown or shrunk by more than this part are another task, whose metrics are not comparable. */
const COMPARABLE = 1 / 3;
/** A drop beyond this part of the serving model's NDCG@20 is more than chance and new data make. */
const WORST_DROP = 0.15;
/**
 * Standard errors of the difference that a drop must exceed too. The split changes with every new play: without this,
 * one recipe on the same thirty listeners was refused in favour of itself 29 times in a hundred (docs/models.md).
 */
const CHANCE = 2;

/**
 * Whether a newly trained model may take the place of the one that serves.
 * @param serving null where nothing serves yet: then anything is better
 * @returns why not, in words for whoever runs the server; null when it may
 */
export function judgeModel(candidate: ModelQuality, serving: ModelQuality | null): string | null {
  const { validation } = candidate;
  if (!serving || !validation || validation.askedUsers < FEWEST_ASKED) return null;
  const { ndcg, popularityNdcg } = validation;
  if (ndcg < popularityNdcg) return modelRefusals.belowFavourites(ndcg, popularityNdcg);
  const before = serving.validation;
  if (!before || before.askedUsers < FEWEST_ASKED) return null;
  const change = Math.abs(candidate.observations - serving.observations) / serving.observations;
  const drop = before.ndcg - ndcg;
  const byChance = CHANCE * Math.hypot(validation.ndcgError, before.ndcgError);
  if (change > COMPARABLE || drop <= Math.max(WORST_DROP * before.ndcg, byChance)) return null;
  return modelRefusals.worse(ndcg, before.ndcg);
}
