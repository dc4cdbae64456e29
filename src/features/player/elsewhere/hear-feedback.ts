import { onLive, onLiveMissed } from '@/features/live/live-events';
import { feedbackSoFar, forgetFeedback } from '../feedback-store';
import { noteFeedback } from '../give-feedback';
import { currentOutbox } from '../outbox/start-outbox';

/**
 * Shows what the listener likes and dislikes on other devices and in other tabs.
 * @returns ends it
 */
export function hearFeedback(): () => void {
  const told = new Set<string>();
  const ends = [
    onLive('feedback', ({ trackId, value }) => {
      // What was said here since, and is on its way, counts more; what was said here before comes back as an echo.
      if (isOnItsWay(trackId) || feedbackSoFar(trackId) === value) return;
      told.add(trackId);
      noteFeedback(trackId, value);
    }),
    // It may have been taken back unheard: the lists, which are read again, know.
    onLiveMissed(() => {
      for (const trackId of told) if (!isOnItsWay(trackId)) forgetFeedback(trackId);
      told.clear();
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

const isOnItsWay = (trackId: string): boolean =>
  currentOutbox()
    ?.outbox.pending()
    .some((entry) => entry.kind === 'feedback' && entry.trackId === trackId) ?? false;
