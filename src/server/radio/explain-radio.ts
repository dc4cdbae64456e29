import { type RadioTie, radioReasons } from '@words/radio-reasons';
import type { RadioChoice, RadioSeed } from '@/domain/contracts/radio';
import type { BlendedCandidate } from '@/recommenders/blend/candidate';
import type { CandidatePool, PoolTrack } from '../discover/candidate-pool';
import { explainSlate } from '../discover/explain-slate';
import type { ListenerHistory } from '../discover/listener-history';
import type { RadioProposals } from './find-radio-candidates';

/**
 * What speaks for tracks of a radio, as a list says it, but of the radio: its seed, and what went well since, are what the
 * reasons refer to.
 */
export async function explainRadio(options: {
  userId: string;
  seed: RadioSeed['kind'];
  /** The tracks that stand for the seed. */
  seedTracks: readonly PoolTrack[];
  /** The history in which they are the taste. */
  around: ListenerHistory;
  pool: CandidatePool;
  proposals: RadioProposals;
  picks: readonly BlendedCandidate[];
  now: Date;
}): Promise<Map<string, RadioChoice['reasons']>> {
  const { userId, seed, seedTracks, around, pool, proposals, picks, now } = options;
  if (picks.length === 0) return new Map();
  const ofSeed = new Set(seedTracks.flatMap(({ id, artistId }) => [id, artistId]));
  const wentWell = (id: string) => around.trackWeights.has(id) || around.artistWeights.has(id);
  const tieOf = (id: string): RadioTie | null => (ofSeed.has(id) ? 'seed' : wentWell(id) ? 'well' : null);
  const reasons = await explainSlate({
    ...{ userId, history: around, pool, picks, now },
    ...proposals,
    words: radioReasons({ seed, tieOf }),
  });
  return new Map(
    [...reasons].map(([trackId, own]) => [trackId, own.map(({ signal, text }) => ({ signal, text }))]),
  );
}
