import { jobDetails } from '@words/jobs';
import { evaluateRanking } from '@/server/evaluation/evaluate-ranking';
import type { Handler } from '../handler';

export const evaluateRankingHandler: Handler<'evaluate-ranking'> = async (_payload, { progress, signal }) => {
  const { asked, tooNew } = await evaluateRanking({
    now: new Date(),
    onProgress: (done, total) => progress({ done, total, detail: jobDetails.listeners }),
    signal,
  });
  return { asked, tooNew };
};
