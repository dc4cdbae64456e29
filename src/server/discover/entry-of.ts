import type { ProposedSlate } from '@/recommenders/blend/propose-slate';
import type { StoredReason } from './stored-reason';

/** A pick as a list keeps it, with all that is needed to learn from what comes of it. */
export function entryOf(
  { trackId, score, shares, features, propensity }: Omit<ProposedSlate['picks'][number], 'inDraws'>,
  position: number,
  reasons: StoredReason[] = [],
) {
  return {
    position,
    trackId,
    score,
    shareCollaborative: shares.collaborative,
    shareText: shares.text,
    shareAudio: shares.audio,
    reasons,
    features: { ...features },
    propensity,
  };
}
