import type { LineFault } from '../line-fault';

/** One listen as a listener's own file tells of it. */
export interface HistoryListen {
  artist: string;
  title: string;
  /** When it began, Unix milliseconds. */
  startedAt: number;
  /** Null where the file says only that it was heard. */
  msPlayed: number | null;
  durationMs: number | null;
  /** Whether it ended by something else than the listener's going on: then a short play is no skip. */
  wasCutOff: boolean;
}

/** More characters than this are no name of a song. */
const LONGEST_NAME = 500;
const DAY_MS = 86_400_000;
/** When the first listens were kept anywhere: earlier dates are clocks that were never set. */
const FIRST_LISTEN = Date.UTC(2002, 0);

/** What is wrong with a listen as it was read; null when nothing is. */
export function whyNotTaken({ artist, title, startedAt }: HistoryListen, nowMs: number): LineFault | null {
  if (artist === '') return 'no artist';
  if (title === '') return 'no title';
  if (artist.length > LONGEST_NAME || title.length > LONGEST_NAME) return 'a name too long';
  if (artist.includes('\0') || title.includes('\0')) return 'holds a NUL character';
  if (!Number.isFinite(startedAt)) return 'no date';
  if (startedAt < FIRST_LISTEN) return 'a date before 2002';
  if (startedAt > nowMs + DAY_MS) return 'a date in the future';
  return null;
}
