import { listReasons, type ReasonWords } from '@words/list-reasons';
import type { BlendedCandidate } from '@/recommenders/blend/candidate';
import type { PoolTrack } from './candidate-pool';
import type { CandidateSources } from './candidate-sources';
import { explainAudio } from './explain-audio';
import { explainCollaborative } from './explain-collaborative';
import { explainText } from './explain-text';
import type { Anchor } from './find-anchors';
import type { ListenerHistory } from './listener-history';
import type { StoredReason } from './stored-reason';

/** The reasons of every pick, one for each signal that has a share in it, the largest share first. */
export async function explainSlate(options: {
  userId: string;
  history: ListenerHistory;
  pool: ReadonlyMap<string, PoolTrack>;
  sources: CandidateSources;
  /** What the sound was compared with. */
  anchors: readonly Anchor[];
  picks: readonly Pick<BlendedCandidate, 'trackId' | 'artistId' | 'shares'>[];
  now: Date;
  /** How they are said; as of a list when left out. */
  words?: ReasonWords;
}): Promise<Map<string, StoredReason[]>> {
  const { userId, history, pool, sources, anchors, picks, now, words = listReasons } = options;
  const ids = picks.map(({ trackId }) => trackId);
  const [collaborative, text, audio] = await Promise.all([
    explainCollaborative({
      userId,
      history,
      pool,
      model: sources.collaborative,
      picks: ids,
      now,
      words: words.collaborative,
    }),
    explainText(
      history,
      picks.map(({ artistId }) => artistId),
      words.text,
    ),
    explainAudio({ history, pool, anchors, picks: ids, words: words.audio }),
  ]);
  return new Map(
    picks.map((pick) => {
      const found = [collaborative.get(pick.trackId), text.get(pick.artistId), audio.get(pick.trackId)];
      const own = found.filter(
        (reason) => reason !== undefined && pick.shares[reason.signal] > 0,
      ) as StoredReason[];
      return [pick.trackId, own.sort((a, b) => pick.shares[b.signal] - pick.shares[a.signal])];
    }),
  );
}
