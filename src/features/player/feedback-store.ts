'use client';

import { create } from 'zustand';
import type { FeedbackValue } from '@/domain/contracts/library';
import type { OutboxEntry } from './outbox/outbox-entry';

/** What was liked or disliked since the page was opened, by track: known here before the server knows it. */
type FeedbackState = { byTrack: Record<string, FeedbackValue | null> };
const useFeedbackStore = create<FeedbackState>(() => ({ byTrack: {} }));

type Rated = { id: string; feedback: FeedbackValue | null };

/** The feedback on a track as the listener last gave it, whichever list it stands in. */
export function useFeedback(track: Rated): FeedbackValue | null {
  return useFeedbackStore(({ byTrack }) => latestOf(byTrack, track));
}

/** The same, outside React. */
export const feedbackOf = (track: Rated): FeedbackValue | null =>
  latestOf(useFeedbackStore.getState().byTrack, track);

/** What was said of a track since the page was opened; undefined where nothing was. */
export const feedbackSoFar = (trackId: string): FeedbackValue | null | undefined =>
  useFeedbackStore.getState().byTrack[trackId];

/** Shows a value at once. Sending it is the outbox's work. */
export function showFeedback(trackId: string, value: FeedbackValue | null): void {
  useFeedbackStore.setState(({ byTrack }) => ({ byTrack: { ...byTrack, [trackId]: value } }));
}

/** Feedback given before a reload and not delivered yet. */
export function showPendingFeedback(entries: OutboxEntry[]): void {
  for (const entry of entries) if (entry.kind === 'feedback') showFeedback(entry.trackId, entry.value);
}

/** Back to what the server said. */
export function forgetFeedback(trackId: string): void {
  useFeedbackStore.setState(({ byTrack: { [trackId]: _, ...byTrack } }) => ({ byTrack }));
}

function latestOf(byTrack: FeedbackState['byTrack'], track: Rated): FeedbackValue | null {
  const value = byTrack[track.id];
  return value === undefined ? track.feedback : value;
}
