import type { Track } from '@/domain/contracts/library';
import type { PlaySource } from '@/domain/contracts/listening';
import type { RadioChoice } from '@/domain/contracts/radio';
import { createUuid } from './create-uuid';
import { feedbackOf } from './feedback-store';

/** One place in the queue: a track, and where it was put there from. */
export type PlayerEntry = {
  key: string;
  track: Track;
  source: PlaySource | null;
  /** Why a radio chose it; only where a radio did, on this device. */
  choice?: RadioChoice;
};

/** Places for tracks; each has a key of its own, so that a track may stand in the queue twice. */
export const toEntries = (tracks: readonly Track[], source: PlaySource | null): PlayerEntry[] =>
  tracks.map((track) => ({ key: createUuid(), track, source }));

/** Playing on goes past what the listener said is not for them; a press on the very track still plays it. */
export const isPassedOver = ({ track }: { track: Track }): boolean => feedbackOf(track) === 'dislike';
