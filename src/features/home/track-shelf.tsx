'use client';

import { Link } from '@/components/ui/link';
import type { Track } from '@/domain/contracts/library';
import { ArtistLinks } from '@/features/library/artist-links';
import { PlayCover } from '@/features/library/play-cover';
import { useCollectionPlayback } from '@/features/library/use-collection-playback';
import type { Pages } from '@/features/library/use-pages';
import { Shelf } from './shelf';

/** A shelf of tracks; pressing a cover plays from there on. */
export function TrackShelf({
  title,
  pages,
  isExpected,
  source,
  href,
}: {
  title: string;
  pages: Pick<Pages<Track>, 'items' | 'isLoading'>;
  isExpected?: boolean | undefined;
  /** Names the shelf in the play reports. */
  source: string;
  href?: string;
}) {
  const playback = useCollectionPlayback(pages.items, { kind: 'home', id: source });
  return (
    <Shelf
      title={title}
      href={href}
      items={pages.items}
      isLoading={pages.isLoading}
      isExpected={isExpected}
      renderItem={(track, index) => (
        <>
          <PlayCover
            title={track.title}
            coverUrl={track.coverUrl}
            coverColor={track.coverColor}
            size={192}
            isCurrent={playback.currentTrackId === track.id}
            isPlaying={playback.isPlaying}
            onPress={() => playback.press(index)}
            className="max-w-full"
          />
          <Link
            href={`/track/${track.id}`}
            className="mt-2.5 block truncate rounded-[2px] font-medium text-sm underline-offset-2 hover:underline"
          >
            {track.title}
          </Link>
          <div className="truncate text-muted text-sm">
            <ArtistLinks track={track} />
          </div>
        </>
      )}
    />
  );
}
