import { Fragment } from 'react';
import { Link } from '@/components/ui/link';
import type { Track } from '@/domain/contracts/library';

/** Who plays a track, each name a link. Falls back to the tag's own words where no artist is known. */
export function ArtistLinks({ track }: { track: Pick<Track, 'artists' | 'artistName'> }) {
  if (track.artists.length === 0) return track.artistName;
  return track.artists.map((artist, index) => (
    <Fragment key={artist.id}>
      {index > 0 ? ', ' : null}
      <Link
        href={`/artist/${artist.id}`}
        className="rounded-[2px] underline-offset-2 hover:text-ink hover:underline"
      >
        {artist.name}
      </Link>
    </Fragment>
  ));
}
