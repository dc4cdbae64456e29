import type { PlayReport } from '@/domain/contracts/listening';
import { createUuid } from './create-uuid';
import { currentOutbox } from './outbox/start-outbox';
import { PlayReporter } from './play-reporter';

const playListeners = new Set<(report: PlayReport) => void>();

/**
 * Is told of every play once it is over, whether the server hears of it now or later.
 * @returns ends it
 */
export function onPlayReported(listen: (report: PlayReport) => void): () => void {
  playListeners.add(listen);
  return () => playListeners.delete(listen);
}

/** Follows what plays in this page: plays go to the outbox, and so to the server. */
export const reporter = new PlayReporter({
  createId: createUuid,
  now: () => new Date(),
  report: (report) => {
    const post = currentOutbox();
    post?.outbox.put({ kind: 'play', userId: post.userId, revision: createUuid(), report });
    for (const listen of playListeners) listen(report);
  },
});
