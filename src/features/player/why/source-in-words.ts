import { whyItPlays } from '@words/why-it-plays';
import type { Track } from '@/domain/contracts/library';
import type { PlaySource } from '@/domain/contracts/listening';

/** Why something plays, as far as it follows from where it was started. */
export function sourceInWords(source: PlaySource | null, track: Pick<Track, 'albumTitle'>): string {
  if (source?.kind === 'album' && track.albumTitle) return whyItPlays.ofAlbum(track.albumTitle);
  return source ? whyItPlays.from[source.kind] : whyItPlays.chosen;
}
