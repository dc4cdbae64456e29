import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyQueue } from '@/domain/play-queue';
import { hearLive, hearLiveMissed } from '@/features/live/live-events';
import { feedbackSoFar, forgetFeedback, showFeedback } from '../feedback-store';
import type { OutboxEntry } from '../outbox/outbox-entry';
import { usePlayerStore } from '../player-store';
import { hearFeedback } from './hear-feedback';

const trackId = '0190d1c8-0000-7000-8000-000000000001';
let pending: OutboxEntry[] = [];
vi.mock('../outbox/start-outbox', () => ({
  currentOutbox: () => ({ userId: 'ann', outbox: { pending: () => pending } }),
}));

const tell = (value: 'like' | 'dislike' | null) => hearLive({ kind: 'feedback', trackId, value });
let end: () => void;

beforeEach(() => {
  pending = [];
  forgetFeedback(trackId);
  usePlayerStore.setState({ queue: emptyQueue });
  end = hearFeedback();
});
afterEach(() => end());

test('a like of another device shows, in the queue, too', () => {
  const order = [{ key: 'k', track: { id: trackId, feedback: null }, source: null }] as never[];
  usePlayerStore.setState({ queue: { ...emptyQueue, order, position: 0 } });
  tell('like');
  expect(feedbackSoFar(trackId)).toBe('like');
  expect(usePlayerStore.getState().queue.order[0]!.track.feedback).toBe('like');
});

test('what was said here and is on its way is not overruled by what comes late', () => {
  showFeedback(trackId, null);
  pending = [{ kind: 'feedback', userId: 'ann', revision: 'r', trackId, value: null }];
  tell('like');
  expect(feedbackSoFar(trackId)).toBe(null);
});

test('after something was missed the server’s word on what others said counts, and our own stays', () => {
  tell('like');
  hearLiveMissed();
  expect(feedbackSoFar(trackId)).toBe(undefined);
  showFeedback(trackId, 'like');
  // The echo of our own.
  tell('like');
  hearLiveMissed();
  expect(feedbackSoFar(trackId)).toBe('like');
});
