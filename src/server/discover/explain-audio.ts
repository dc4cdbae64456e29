import type { ReasonWords } from '@words/list-reasons';
import { sharedSoundInWords } from '@words/sounds';
import type { KnownBy } from '@/domain/contracts/discover';
import { database } from '@/infra/database';
import { describeSharedSound } from '@/recommenders/audio/describe-sound';
import { soundAttributes } from '../sound/sound-attributes';
import type { PoolTrack } from './candidate-pool';
import type { Anchor } from './find-anchors';
import type { ListenerHistory } from './listener-history';
import { nearestAnchor } from './nearest-anchor';
import type { StoredReason } from './stored-reason';

/** For each pick that sounds like an anchor: which, why it is one, and what the two have in common in words. */
export async function explainAudio(options: {
  history: ListenerHistory;
  pool: ReadonlyMap<string, PoolTrack>;
  anchors: readonly Anchor[];
  picks: readonly string[];
  words: ReasonWords['audio'];
}): Promise<Map<string, StoredReason>> {
  const { history, pool, anchors, picks, words } = options;
  const nearest = new Map(
    picks.flatMap((id) => {
      const track = pool.get(id);
      const found = track?.embedding ? nearestAnchor(track, anchors) : null;
      return found ? [[id, found] as const] : [];
    }),
  );
  const names = new Map(
    (
      await database().track.findMany({
        where: { id: { in: [...nearest.values()].map(({ anchor }) => anchor.track.id) } },
        select: { id: true, title: true, artistName: true },
      })
    ).map((track) => [track.id, track]),
  );
  const reasons = new Map<string, StoredReason>();
  for (const [id, { anchor, similarity }] of nearest) {
    const like = names.get(anchor.track.id);
    if (!like) continue;
    const shared = describeSharedSound(soundAttributes(pool.get(id)!), soundAttributes(anchor.track));
    const sharedWords = shared.map(sharedSoundInWords);
    const artist = { id: anchor.track.artistId, name: like.artistName };
    reasons.set(id, {
      signal: 'audio',
      text: words.soundsLike({ id: like.id, title: like.title, artist }, sharedWords),
      evidence: {
        signal: 'audio',
        nearestTrackId: anchor.track.id,
        knownBy: howKnown(history, anchor.track),
        similarity,
        words: sharedWords,
      },
    });
  }
  return reasons;
}

/** The nearest tie between the listener and a track that stands for their taste. */
function howKnown({ events }: ListenerHistory, { id, artistId }: PoolTrack): KnownBy {
  const kindsOfTrack = events.filter((event) => event.trackId === id).map(({ kind }) => kind);
  if (kindsOfTrack.includes('like')) return 'like';
  if (kindsOfTrack.includes('complete') || kindsOfTrack.includes('partial')) return 'play';
  return events.some((event) => event.kind === 'pick' && event.artistId === artistId) ? 'pick' : 'artist';
}
