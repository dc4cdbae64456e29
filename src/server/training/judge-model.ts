/** Held-out quality of a recipe on some data. */
export interface ModelQuality {
  /** Rows of the training. */
  users: number;
  observations: number;
  /** Null where too few listeners have enough to be asked. */
  validation: { ndcg: number; recall: number; popularityNdcg: number; askedUsers: number } | null;
}

/** Fewer asked listeners than this say nothing: one lucky list would decide. */
export const FEWEST_ASKED = 20;
/** Data that have grown or shrunk by more than this part are another task, whose metrics are not comparable. */
const COMPARABLE = 1 / 3;
/** A drop beyond this part of the serving model's NDCG@20 is more than chance and new data make. */
const WORST_DROP = 0.15;

/**
 * Whether a newly trained model may take the place of the one that serves.
 * @param serving null where nothing serves yet: then anything is better
 * @returns why not, in words for whoever runs the server; null when it may
 */
export function judgeModel(candidate: ModelQuality, serving: ModelQuality | null): string | null {
  const { validation } = candidate;
  if (!serving || !validation || validation.askedUsers < FEWEST_ASKED) return null;
  const { ndcg, popularityNdcg } = validation;
  if (ndcg < popularityNdcg)
    return `Its lists were worse than everybody’s favourites (NDCG@20 ${words(ndcg)} against ${words(popularityNdcg)})`;
  const before = serving.validation;
  if (!before || before.askedUsers < FEWEST_ASKED) return null;
  const change = Math.abs(candidate.observations - serving.observations) / serving.observations;
  if (change > COMPARABLE || ndcg >= (1 - WORST_DROP) * before.ndcg) return null;
  return `Its lists were ${Math.round(100 * (1 - ndcg / before.ndcg))} % worse than before (NDCG@20 ${words(ndcg)} against ${words(before.ndcg)})`;
}

const words = (value: number) => value.toFixed(3);
