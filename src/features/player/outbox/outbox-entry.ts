import type { FeedbackValue } from '@/domain/contracts/library';
import type { PlayReport } from '@/domain/contracts/listening';
import type { TrackPlace } from '@/domain/contracts/playback';

/** One thing the listener did that the server has to know, kept until it does. */
export type OutboxEntry = {
  userId: string;
  /** Changes with every change of mind, so that an answer to an older one does not remove the newer. */
  revision: string;
} & (
  | { kind: 'play'; report: PlayReport }
  | { kind: 'place'; trackId: string; place: TrackPlace }
  | {
      kind: 'feedback';
      trackId: string;
      /** null takes the feedback back. */
      value: FeedbackValue | null;
    }
);

/** Two entries of one key: the later replaces the earlier. A play has its own; feedback and places have one a track. */
export const outboxKey = (entry: OutboxEntry): string =>
  `${entry.userId}.${entry.kind}.${entry.kind === 'play' ? entry.report.id : entry.trackId}`;

/**
 * What was stored, as far as the outbox itself goes by it; null where it is no entry. Whether a report is as the server
 * wants it, the server says when it is delivered.
 */
export function readOutboxEntry(stored: unknown): OutboxEntry | null {
  const entry = (stored ?? {}) as Partial<Record<string, unknown>>;
  if (typeof entry.userId !== 'string' || typeof entry.revision !== 'string') return null;
  const { id } = (entry.report ?? {}) as { id?: unknown };
  const isPlay = entry.kind === 'play' && typeof id === 'string';
  const isValue = entry.value === null || entry.value === 'like' || entry.value === 'dislike';
  const isFeedback = entry.kind === 'feedback' && typeof entry.trackId === 'string' && isValue;
  const { positionMs, heardAt } = (entry.place ?? {}) as Partial<TrackPlace>;
  const isPlace =
    entry.kind === 'place' &&
    typeof entry.trackId === 'string' &&
    typeof positionMs === 'number' &&
    typeof heardAt === 'string';
  return isPlay || isFeedback || isPlace ? (stored as OutboxEntry) : null;
}
