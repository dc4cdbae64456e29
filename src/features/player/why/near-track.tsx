import { titleBy } from '@words/why-it-plays';
import type { Track } from '@/domain/contracts/library';
import { SheetLink } from './sheet-link';

/** A track that another one is near, its title a link. */
export function NearTrack({ track }: { track: Pick<Track, 'id' | 'title' | 'artistName'> }) {
  return titleBy(<SheetLink href={`/track/${track.id}`}>{track.title}</SheetLink>, track.artistName);
}
