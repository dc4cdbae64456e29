import type { Track } from '@/domain/contracts/library';
import type { RefusalPage, RefusalQuery, RefusedTrack } from '@/domain/contracts/taste';
import type { StandingRefusal } from '@/recommenders/blend/distaste';
import type { SessionUser } from '../accounts/find-session-user';
import { findTracksByIds } from '../library/find-tracks-by-ids';
import type { ListenerHistory } from './listener-history';
import { loadOwnTasteProfile } from './own-taste-profile';

/** All that a listener has turned down and that is not forgotten yet, strongest first, by its places in the whole list. */
export async function findRefusals(
  user: SessionUser,
  { offset, limit }: RefusalQuery,
  now: Date,
): Promise<RefusalPage> {
  const { history, profile } = await loadOwnTasteProfile(user, now);
  const all = [...profile.refusals, ...profile.weaker];
  const shown = all.slice(offset, offset + limit);
  const tracks = await findTracksByIds(
    shown.map(({ trackId }) => trackId),
    user.id,
  );
  return {
    total: all.length,
    items: shown.flatMap((refusal) => asRefusedTrack(refusal, history, tracks)),
  };
}

/** A refusal as it is shown; nothing where its track has gone meanwhile. */
export function asRefusedTrack(
  { trackId, strength }: StandingRefusal,
  { disliked }: ListenerHistory,
  tracks: ReadonlyMap<string, Track>,
): RefusedTrack[] {
  const track = tracks.get(trackId);
  return track ? [{ track, kind: disliked.has(trackId) ? 'dislike' : 'skip', strength }] : [];
}
