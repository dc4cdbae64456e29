import type { Track } from '@/domain/contracts/library';
import type { PlaySource } from '@/domain/contracts/listening';

const words: Record<PlaySource['kind'], string> = {
  discover: 'It is on your Discover list.',
  album: 'You are hearing the album.',
  artist: 'You are hearing this artist.',
  playlist: 'It is on the playlist you are hearing.',
  search: 'You searched for it.',
  library: 'You chose it in the library.',
  similar: 'It is near a track that you were looking at.',
  taste: 'It belongs to one of your tastes.',
  queue: 'You put it into the queue.',
  home: 'It was offered on your home page.',
  track: 'You chose this track.',
  map: 'You came upon it on the map: it sounds like what is around it.',
  mix: 'It is part of a mix, made from how tracks sound.',
  radio: 'The radio chose it: near what it began with, and changed by what you skipped.',
};

/** Why something plays, as far as it follows from where it was started. */
export function sourceInWords(source: PlaySource | null, track: Pick<Track, 'albumTitle'>): string {
  if (source?.kind === 'album' && track.albumTitle) return `You are hearing the album “${track.albumTitle}”.`;
  return source ? words[source.kind] : 'You chose it.';
}
