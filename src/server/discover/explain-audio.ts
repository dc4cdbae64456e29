import { database } from '@/infra/database';
import { describeSharedSound, type SoundAttributes } from '@/recommenders/audio/describe-sound';
import { findAnchors, nearestAnchor } from './audio-candidates';
import type { PoolTrack } from './candidate-pool';
import { joinNames } from './join-names';
import type { ListenerHistory } from './listener-history';
import type { StoredReason } from './stored-reason';

/** For each pick the liked track it sounds most like, and what the two have in common in words. */
export async function explainAudio(
  history: ListenerHistory,
  pool: ReadonlyMap<string, PoolTrack>,
  picks: readonly string[],
): Promise<Map<string, StoredReason>> {
  const anchors = findAnchors(history, pool);
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
    const words = describeSharedSound(heardIn(pool.get(id)!), heardIn(anchor.track));
    const both = words.length > 0 ? `: ${joinNames(words)}` : '';
    reasons.set(id, {
      signal: 'audio',
      text: `Sounds like ${like.title} by ${like.artistName}${both}`,
      evidence: { signal: 'audio', nearestTrackId: anchor.track.id, similarity, words },
    });
  }
  return reasons;
}

/** What is not known has no confidence, and so no word. */
function heardIn(track: PoolTrack): SoundAttributes {
  return {
    tempoBpm: track.tempoBpm ?? 0,
    tempoConfidence: track.tempoBpm === null ? 0 : (track.tempoConfidence ?? 0),
    key: track.key ?? 0,
    mode: track.mode ?? 'major',
    keyConfidence: track.key === null || track.mode === null ? 0 : (track.keyConfidence ?? 0),
    loudnessLufs: track.loudnessLufs ?? 0,
    energy: track.energy ?? 0,
  };
}
