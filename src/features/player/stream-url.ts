import type { StreamQuality, Track } from '@/domain/contracts/library';

/** How much may be sent: anywhere, and where the network is a phone's. */
export type StreamQualities = { quality: StreamQuality; mobileQuality: StreamQuality };

/** What a file the browser cannot play is converted to, where the original was asked for. */
const BEST_CONVERTED = '320';

type Connection = { type?: string; saveData?: boolean };

/** Whether every byte may cost: a phone's network, or a browser told to save. Few browsers say. */
export function isMobileData(
  connection: Connection | undefined = (globalThis.navigator as { connection?: Connection } | undefined)
    ?.connection,
): boolean {
  return connection?.type === 'cellular' || connection?.saveData === true;
}

let probe: HTMLAudioElement | undefined;

/** Whether the browser says at once that it cannot play a type; "maybe" is tried. */
function isRuledOut(mimeType: string): boolean {
  if (typeof Audio === 'undefined') return false;
  probe ??= new Audio();
  return probe.canPlayType(mimeType) === '';
}

/**
 * Where a track is heard from: the file as it is, or an MP3 of it that is smaller or that this browser can play.
 * @param mustConvert it was tried, and the browser could not
 */
export function streamUrl(
  track: Pick<Track, 'id' | 'mimeType'>,
  { quality, mobileQuality }: StreamQualities,
  mustConvert = false,
  { isMobile = isMobileData(), cannotPlay = isRuledOut } = {},
): string {
  const path = `/api/tracks/${track.id}/stream`;
  const chosen = isMobile ? mobileQuality : quality;
  if (mustConvert || cannotPlay(track.mimeType))
    return `${path}?quality=${chosen === 'original' ? BEST_CONVERTED : chosen}&convert=always`;
  return chosen === 'original' ? path : `${path}?quality=${chosen}`;
}

/** Whether this is the file as it is, so that converting it may still help. */
export const isOriginal = (src: string): boolean => !src.includes('convert=always');
