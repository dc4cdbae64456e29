import type { Rng } from '@/domain/rng';
import type { Candidate } from '@/recommenders/blend/candidate';
import { findAudioCandidates, judgeBySound } from './audio-candidates';
import type { CandidatePool, PoolTrack } from './candidate-pool';
import type { CandidateSources } from './candidate-sources';
import { findCollaborativeCandidates, judgeByListeners } from './collaborative-candidates';
import type { Anchor } from './find-anchors';
import type { ListenerHistory } from './listener-history';
import { findTextCandidates, judgeByText } from './text-candidates';

/**
 * What each of the three recommenders proposes to a listener, and what it has to say of the others' proposals.
 * @param limit of proposals of each
 */
export function askAll(options: {
  history: ListenerHistory;
  anchors: readonly Anchor[];
  pool: CandidatePool;
  sources: CandidateSources;
  limit: number;
  isAllowed: (track: PoolTrack) => boolean;
  now: Date;
  rng: Rng;
}): Candidate[] {
  const { history, anchors, pool, sources, limit, isAllowed, now, rng } = options;
  const { collaborative, writtenAlike } = sources;
  const proposed = [
    ...(collaborative
      ? findCollaborativeCandidates(history, pool, collaborative, { limit, now, isAllowed })
      : []),
    ...findTextCandidates(history, pool, writtenAlike, { limit, rng, isAllowed }),
    ...findAudioCandidates(anchors, pool, { limit, isAllowed }),
  ];
  const tracks = [...new Set(proposed.map(({ trackId }) => trackId))].map((id) => pool.get(id)!);
  return [
    ...(collaborative ? judgeByListeners(history, pool, collaborative, tracks, now) : []),
    ...judgeByText(history, writtenAlike, tracks),
    ...judgeBySound(anchors, pool, tracks),
  ];
}
