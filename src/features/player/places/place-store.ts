import { create } from 'zustand';
import type { Track } from '@/domain/contracts/library';
import type { TrackPlace, trackPlacesSchema } from '@/domain/contracts/playback';
import { placeIn } from '@/domain/track-place';
import { request } from '@/features/api/request';
import { createUuid } from '../create-uuid';
import { currentOutbox } from '../outbox/start-outbox';
import { isSpoken } from '../playback-rate';

type Placed = Pick<Track, 'id' | 'durationMs' | 'genres'>;

/** How far the listener is in long and spoken tracks, by track; on whichever device. */
const usePlaces = create<{ byTrack: Readonly<Record<string, TrackPlace>> }>(() => ({ byTrack: {} }));

/** Where a track goes on; 0 for music, for what is new, and for what was heard to its end. */
export function placeOf(track: Placed): number {
  const place = isSpoken(track) ? usePlaces.getState().byTrack[track.id] : undefined;
  return place ? placeIn(place.positionMs, track.durationMs) : 0;
}

/** Takes in where a track was left; what was heard later than that stands. */
export function learnPlace(trackId: string, place: TrackPlace): void {
  usePlaces.setState(({ byTrack }) => {
    const known = byTrack[trackId];
    return known && known.heardAt > place.heardAt ? {} : { byTrack: { ...byTrack, [trackId]: place } };
  });
}

/** Asks the server where the listener is. What does not come leaves tracks to begin at their start. */
export async function loadPlaces(): Promise<void> {
  const answer = await request<typeof trackPlacesSchema>('/api/me/places').catch(() => null);
  for (const { trackId, ...place } of answer?.items ?? []) learnPlace(trackId, place);
}

/** Keeps how far the listener is in a track, here at once, and on the server as soon as it can be told. */
export function keepPlace(track: Placed, positionMs: number): void {
  const post = currentOutbox();
  if (!isSpoken(track) || !post) return;
  const place = { positionMs: Math.round(positionMs), heardAt: new Date().toISOString() };
  learnPlace(track.id, place);
  post.outbox.put({ kind: 'place', userId: post.userId, revision: createUuid(), trackId: track.id, place });
}

/** What the next one to sign in hears is theirs. */
export const forgetPlaces = (): void => usePlaces.setState({ byTrack: {} });
