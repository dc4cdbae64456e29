import { common } from '@words/common';
import { feedback } from '@words/player-messages';
import { toast } from '@/components/ui/toast';
import type { FeedbackValue } from '@/domain/contracts/library';
import { isOffline } from '@/features/offline/reach';
import { createUuid } from './create-uuid';
import { feedbackOf, showFeedback } from './feedback-store';
import { currentOutbox } from './outbox/start-outbox';
import { jumpTo, next } from './player-controls';
import { applyQueue } from './player-runtime';
import { selectEntry, usePlayerStore } from './player-store';

type Rated = { id: string; title: string; feedback: FeedbackValue | null };

/** Likes, dislikes or (null) takes back: shown at once, delivered by the outbox, the last value wins. */
function giveFeedback(trackId: string, value: FeedbackValue | null): void {
  noteFeedback(trackId, value);
  const post = currentOutbox();
  post?.outbox.put({ kind: 'feedback', userId: post.userId, revision: createUuid(), trackId, value });
}

/** Shows what the server knows already, or will. */
export function noteFeedback(trackId: string, value: FeedbackValue | null): void {
  showFeedback(trackId, value);
  rememberInQueue(trackId, value);
}

/** The queue outlives the page, and with it what it says of its tracks; what comes next may now be another one. */
function rememberInQueue(trackId: string, value: FeedbackValue | null): void {
  const { queue } = usePlayerStore.getState();
  if (!queue.order.some((entry) => entry.track.id === trackId)) return;
  const order = queue.order.map((entry) =>
    entry.track.id === trackId ? { ...entry, track: { ...entry.track, feedback: value } } : entry,
  );
  applyQueue({ ...queue, order });
}

/** Like on, like off. */
export function toggleLike(track: Rated): void {
  const isLiked = feedbackOf(track) === 'like';
  giveFeedback(track.id, isLiked ? null : 'like');
  if (isOffline())
    toast(isLiked ? feedback.likeTakenBack : feedback.liked, { id: 'feedback', description: feedback.kept });
}

/** "Not for me": a dislike; when the track is playing the next one follows. A second press takes it back. */
export function toggleDislike(track: Rated): void {
  const before = feedbackOf(track);
  giveFeedback(track.id, before === 'dislike' ? null : 'dislike');
  if (before === 'dislike') {
    if (isOffline()) toast(feedback.takenBack, { id: 'feedback', description: feedback.kept });
    return;
  }
  const state = usePlayerStore.getState();
  const entry = selectEntry(state);
  const wasPlaying = entry?.track.id === track.id && state.isPlaying;
  if (wasPlaying) next();
  toast(feedback.lessLikeThis, {
    id: 'feedback',
    description: `${feedback.notAgain(track.title)}${isOffline() ? ` ${feedback.kept}` : ''}`,
    action: {
      label: common.undo,
      onAct: () => {
        giveFeedback(track.id, before);
        if (wasPlaying) jumpTo(entry.key, state.positionMs);
      },
    },
  });
}
