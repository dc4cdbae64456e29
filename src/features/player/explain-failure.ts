import { failureReasons } from '@words/player-messages';
import { keptHeader } from '@/domain/offline/kept-names';
import { noteFailure } from '@/features/offline/reach';

/** Why a file does not play, in words; `isOfThisFile`: others may well; `isGone`: nothing is there. */
export type PlaybackFailure = {
  reason: string;
  isOfThisFile: boolean;
  isGone?: boolean;
  /** Nothing answers. */
  isOffline?: boolean;
  /** It is on this device, whatever the network does. */
  isKept?: boolean;
  /** The file is there, and this browser makes nothing of it. */
  isFormat?: boolean;
};

/** The audio element only says "error": asks the server what it has to say about the file. */
export async function explainFailure(src: string): Promise<PlaybackFailure> {
  const response = await fetch(src, { method: 'HEAD' }).catch(() => null);
  if (!response) {
    noteFailure();
    return { reason: failureReasons.noAnswer, isOfThisFile: false, isOffline: true };
  }
  if (response.ok) {
    const type = response.headers.get('content-type')?.replace('audio/', '').toUpperCase();
    return {
      reason: type ? failureReasons.damagedFormat(type) : failureReasons.damaged,
      isOfThisFile: true,
      isFormat: true,
      isKept: response.headers.has(keptHeader),
    };
  }
  if (response.status === 401) return { reason: failureReasons.signedOut, isOfThisFile: false };
  if (response.status === 415) {
    return { reason: failureReasons.notConverted, isOfThisFile: true };
  }
  if (response.status === 404 || response.status === 410) {
    return { reason: failureReasons.gone, isOfThisFile: true, isGone: true };
  }
  return {
    reason: failureReasons.unread(response.status),
    isOfThisFile: response.status < 500,
  };
}
