import type { OffPolicy } from '@/domain/contracts/quality';
import { type ChangedBlend, drawRatios } from '@/recommenders/evaluation/draw-ratios';
import { estimateOffPolicy } from '@/recommenders/evaluation/off-policy';
import { loadHeardLists } from './heard-lists';

/** What answers lists of a changed blend would have had, by the answers to the newest lists of the one that serves. */
export async function findOffPolicy(changed: ChangedBlend): Promise<OffPolicy> {
  const lists = await loadHeardLists();
  const heard = lists.map(({ log, entries }) => ({ ratios: drawRatios(log, changed), entries }));
  return { estimate: estimateOffPolicy(heard) };
}
