import type { RankingResult } from '@/domain/contracts/quality';
import { createRng } from '@/domain/rng';
import { database } from '@/infra/database';
import { meanWeights } from '@/recommenders/blend/blend-belief';
import { SLATE_SIZE } from '@/recommenders/blend/build-slate';
import { rankMetrics } from '@/recommenders/collaborative/rank-metrics';
import { holdOutFinds } from '@/recommenders/evaluation/hold-out';
import { meanInterval } from '@/recommenders/evaluation/mean-interval';
import { loadBlendBelief } from '../discover/blend-model';
import { loadCandidatePool } from '../discover/candidate-pool';
import { loadListenerHistory } from '../discover/listener-history';
import { findPopularity } from './find-popularity';
import { RANKINGS, type Rankings, rankAsOfThen } from './rank-as-of-then';

const kept = 20;
/** The most active ones: more change the mean little and take hours. */
const mostListeners = 200;

/**
 * Hides the last finds of each listener with enough history, ranks the library with what was known before them, and
 * stores how far up the finds stand: for each signal, the blend, and everybody's favourites beside them.
 */
export async function evaluateRanking(options: {
  now: Date;
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
}): Promise<RankingResult> {
  const { now, onProgress, signal } = options;
  const db = database();
  const listeners = await db.play.groupBy({
    by: ['userId'],
    _count: true,
    orderBy: { _count: { userId: 'desc' } },
    take: mostListeners,
  });
  const pool = await loadCandidatePool();
  const numberOf = new Map([...pool.keys()].map((trackId, number) => [trackId, number]));
  const weights = meanWeights(await loadBlendBelief());
  const popularity = await findPopularity();
  const scores: { wanted: number; of: Record<keyof Rankings, { ndcg: number; recall: number }> }[] = [];
  for (const [done, { userId }] of listeners.entries()) {
    signal.throwIfAborted();
    onProgress(done, listeners.length);
    const heldOut = holdOutFinds((await loadListenerHistory(userId, now)).events);
    const ranked =
      heldOut &&
      (await rankAsOfThen({ heldOut, pool, weights, popularity, rng: createRng(`ranking/${userId}`) }));
    if (!ranked) continue;
    const wanted = ranked.wanted.map((trackId) => numberOf.get(trackId)!);
    const measure = (trackIds: readonly string[]) => {
      const list = trackIds.slice(0, SLATE_SIZE).map((trackId) => numberOf.get(trackId)!);
      const { ndcg, recall } = rankMetrics([wanted], pool.size, SLATE_SIZE, () => list);
      return { ndcg, recall };
    };
    const of = Object.fromEntries(RANKINGS.map((name) => [name, measure(ranked.rankings[name])]));
    scores.push({ wanted: wanted.length, of: of as (typeof scores)[number]['of'] });
  }
  onProgress(listeners.length, listeners.length);
  const result: RankingResult = {
    asked: scores.length,
    tooNew: listeners.length - scores.length,
    hiddenTracks: scores.reduce((sum, { wanted }) => sum + wanted, 0),
    k: SLATE_SIZE,
    methods: scores.length === 0 ? [] : RANKINGS.map((method) => summary(method, scores)),
  };
  await db.rankingEvaluation.create({ data: { finishedAt: now, result } });
  const old = await db.rankingEvaluation.findMany({
    orderBy: { finishedAt: 'desc' },
    skip: kept,
    select: { id: true },
  });
  await db.rankingEvaluation.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } });
  return result;
}

function summary(
  method: keyof Rankings,
  scores: readonly { of: Record<keyof Rankings, { ndcg: number; recall: number }> }[],
): RankingResult['methods'][number] {
  const { mean, low, high } = meanInterval(scores.map(({ of }) => of[method].ndcg));
  return {
    method,
    ndcg: mean,
    low,
    high,
    recall: meanInterval(scores.map(({ of }) => of[method].recall)).mean,
  };
}
