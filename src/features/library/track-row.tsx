'use client';

import { badges } from '@words/library';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { cn } from '@/components/ui/cn';
import { Link } from '@/components/ui/link';
import type { Track } from '@/domain/contracts/library';
import { formatTime } from '@/features/player/format-time';
import { TrackActions } from '@/features/player/track-actions';
import { ArtistLinks } from './artist-links';
import { PlayCover } from './play-cover';
import { PlayNumber } from './play-number';
import { RowTapArea } from './row-tap-area';
import { TempoKeyCell } from './tempo-key-cell';
import { TrackMenu } from './track-menu';
import type { CollectionPlayback } from './use-collection-playback';

/** Height of every track row, px where type has its usual size: room for two lines and for a thumb. */
export const TRACK_ROW_HEIGHT = 60;

/**
 * One track of a list. Wide: number or cover, names, album, tempo and key, length, like and skip. Narrow: cover and
 * names, where a tap anywhere plays.
 * @param number shown instead of the cover, where the cover is the page's own
 */
export function TrackRow({
  track,
  index,
  playback,
  number,
  note,
  hideArtist,
  menuItems,
}: {
  track: Track;
  index: number;
  playback: CollectionPlayback;
  number?: number | null;
  /** Shown in the place of the album: why this track is here. */
  note?: ReactNode;
  /** The artist is the page's own. */
  hideArtist?: boolean;
  /** More choices for its menu, before the usual ones. */
  menuItems?: ReactNode;
}) {
  const isCurrent = playback.currentTrackId === track.id;
  const press = () => playback.press(index);
  return (
    <div className="group/row relative grid min-h-15 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-3 rounded-sm px-2 transition-colors hover:bg-hover md:grid-cols-[auto_minmax(0,5fr)_minmax(0,4fr)_5.5rem_3rem_auto]">
      <RowTapArea title={track.title} onPress={press} />
      {number === undefined ? (
        <PlayCover
          title={track.title}
          coverUrl={track.coverUrl}
          coverColor={track.coverColor}
          size={44}
          isCurrent={isCurrent}
          isPlaying={playback.isPlaying}
          onPress={press}
          // Only the cover fades: words stay readable, and a badge says why.
          className={cn(track.isMissing && 'opacity-60')}
        />
      ) : (
        <PlayNumber
          title={track.title}
          number={number}
          isCurrent={isCurrent}
          isPlaying={playback.isPlaying}
          onPress={press}
        />
      )}
      <div className="min-w-0">
        <div className="flex min-w-0 items-center gap-2">
          <Link
            href={`/track/${track.id}`}
            aria-current={isCurrent || undefined}
            className={cn(
              'truncate rounded-[2px] font-medium text-base underline-offset-2 hover:underline md:text-sm',
              isCurrent && 'text-accent',
            )}
          >
            {track.title}
          </Link>
          {track.isMissing ? <Badge tone="negative">{badges.fileMissing}</Badge> : null}
        </div>
        {hideArtist ? null : (
          <div className="truncate text-muted text-sm">
            <ArtistLinks track={track} />
          </div>
        )}
        {note ? <div className="truncate text-faint text-xs md:hidden">{note}</div> : null}
      </div>
      <div className="hidden truncate text-muted text-sm md:block">
        {note ??
          (track.albumId ? (
            <Link
              href={`/album/${track.albumId}`}
              className="rounded-[2px] underline-offset-2 hover:text-ink hover:underline"
            >
              {track.albumTitle}
            </Link>
          ) : null)}
      </div>
      <div className="hidden text-right text-muted text-sm md:block">
        <TempoKeyCell track={track} />
      </div>
      <div className="hidden text-right text-muted text-sm md:block">{formatTime(track.durationMs)}</div>
      <div className="relative flex items-center">
        <TrackActions
          track={track}
          className="max-md:[&_button]:size-11 max-md:[&_button:last-child]:hidden"
        />
        <TrackMenu track={track}>{menuItems}</TrackMenu>
      </div>
    </div>
  );
}
