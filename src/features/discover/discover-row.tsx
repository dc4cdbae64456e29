'use client';

import { turnDownWords } from '@words/discover';
import { evidenceWords } from '@words/evidence';
import { ChevronDown, TrendingDown, UserX } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { cn } from '@/components/ui/cn';
import { IconButton } from '@/components/ui/icon-button';
import { Link } from '@/components/ui/link';
import { MenuItem, MenuSeparator } from '@/components/ui/menu';
import { Near, useHasComeNear } from '@/components/ui/near';
import type { DiscoverTrack } from '@/domain/contracts/discover';
import type { Track } from '@/domain/contracts/library';
import { ArtistLinks } from '@/features/library/artist-links';
import { PlayCover } from '@/features/library/play-cover';
import { RowTapArea } from '@/features/library/row-tap-area';
import { TempoKeyCell } from '@/features/library/tempo-key-cell';
import { TrackMenu } from '@/features/library/track-menu';
import type { CollectionPlayback } from '@/features/library/use-collection-playback';
import { useFeedback } from '@/features/player/feedback-store';
import { formatTime } from '@/features/player/format-time';
import { TrackActions } from '@/features/player/track-actions';
import { EvidenceCard } from './evidence-card';
import { ShareBar } from './share-bar';
import type { Transition } from './transition';
import { TransitionLink } from './transition-link';
import type { TurnDown } from './use-turn-down';

/** One track of the week: what it is, who chose it, how it follows the one before; opens to its evidence. */
export function DiscoverRow({
  entry,
  index,
  playback,
  transition,
  turnDown,
}: {
  entry: DiscoverTrack;
  index: number;
  playback: CollectionPlayback;
  /** How the track before passes into this one; null for the first. */
  transition: Transition | null;
  /** Null on lists of weeks that have passed. */
  turnDown: TurnDown | null;
}) {
  const [isOpen, setOpen] = useState(false);
  const [isPointedAt, setPointedAt] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const hasComeNear = useHasComeNear(row);
  const evidenceId = useId();
  const { track, shares } = entry;
  const isCurrent = playback.currentTrackId === track.id;
  const isDisliked = useFeedback(track) === 'dislike';
  const press = () => playback.press(index);
  return (
    <li
      ref={row}
      onPointerEnter={() => setPointedAt(true)}
      onFocus={() => setPointedAt(true)}
      className={cn('group/item rounded-lg transition-colors', isOpen && 'my-1 bg-raised')}
    >
      <Near isNear={hasComeNear}>
        <div className="group/row relative grid min-h-17 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 rounded-lg px-2 py-2 transition-colors hover:bg-hover @xl:grid-cols-[auto_minmax(0,1fr)_9rem_auto] @2xl:grid-cols-[auto_minmax(0,1fr)_minmax(0,1fr)_auto] @4xl:grid-cols-[auto_minmax(0,4fr)_minmax(0,5fr)_5.5rem_3rem_auto] @4xl:gap-x-5">
          <RowTapArea title={track.title} onPress={press} />
          {transition ? <TransitionLink transition={transition} isPointedAt={isPointedAt} /> : null}
          <div className="@max-xl:row-span-2 flex items-center gap-3">
            <span
              className={cn(
                'hidden w-6 text-right text-sm sm:block',
                isCurrent ? 'text-accent' : 'text-faint',
              )}
            >
              {entry.position}
            </span>
            <PlayCover
              title={track.title}
              coverUrl={track.coverUrl}
              coverColor={track.coverColor}
              size={52}
              isCurrent={isCurrent}
              isPlaying={playback.isPlaying}
              onPress={press}
              // Only the cover fades: words stay readable.
              className={cn(
                isDisliked &&
                  'opacity-45 transition-opacity focus-visible:opacity-100 group-hover/row:opacity-100',
              )}
            />
          </div>
          <div className="min-w-0">
            <Link
              href={`/track/${track.id}`}
              aria-current={isCurrent || undefined}
              className={cn(
                'block truncate rounded-[2px] font-medium text-base underline-offset-2 hover:underline',
                isCurrent && 'text-accent',
              )}
            >
              {track.title}
            </Link>
            <div className="truncate text-muted text-sm">
              <ArtistLinks track={track} />
            </div>
          </div>
          {/* Under the title where there is no room beside it. */}
          <div className="@max-xl:col-start-2 @max-xl:row-start-2 @max-xl:mt-1.5 @max-xl:max-w-56">
            <ShareBar shares={shares} />
            <p className="mt-1.5 line-clamp-2 hidden text-pretty text-faint text-xs @2xl:block">
              {strongestReason(entry)}
            </p>
          </div>
          <TempoKeyCell track={track} className="@4xl:block hidden text-right text-muted text-sm" />
          <div className="hidden text-right text-muted text-sm @4xl:block">
            {formatTime(track.durationMs)}
          </div>
          <div className="relative @max-xl:row-span-2 @max-xl:row-start-1 @max-xl:col-start-3 flex items-center max-md:[&_button]:h-11 max-md:[&_button]:w-9">
            <TrackActions track={track} className="max-sm:[&_button:last-child]:hidden" />
            <TrackMenu track={track}>
              {turnDown ? <TurnDownItems track={track} turnDown={turnDown} /> : null}
            </TrackMenu>
            <IconButton
              label={isOpen ? evidenceWords.hide(track.title) : evidenceWords.title(track.title)}
              aria-expanded={isOpen}
              aria-controls={isOpen ? evidenceId : undefined}
              size="sm"
              onClick={() => setOpen(!isOpen)}
            >
              <ChevronDown aria-hidden className={cn('transition-transform', isOpen && 'rotate-180')} />
            </IconButton>
          </div>
        </div>
      </Near>
      {isOpen ? (
        <div id={evidenceId}>
          <EvidenceCard entry={entry} transition={transition} turnDown={turnDown} />
        </div>
      ) : null}
    </li>
  );
}

function TurnDownItems({ track, turnDown }: { track: Track; turnDown: TurnDown }) {
  return (
    <>
      <MenuItem icon={<TrendingDown aria-hidden />} onSelect={() => turnDown.lessLikeThis(track)}>
        {turnDownWords.lessLikeThis}
      </MenuItem>
      {track.artists.length > 0 ? (
        <MenuItem icon={<UserX aria-hidden />} onSelect={() => turnDown.notThisArtist(track)}>
          {turnDownWords.notThisArtist}
        </MenuItem>
      ) : null}
      <MenuSeparator />
    </>
  );
}

/** The reason of the signal that had most to do with the choice. */
function strongestReason({ reasons, shares }: DiscoverTrack): string | undefined {
  return reasons.toSorted((a, b) => shares[b.signal] - shares[a.signal])[0]?.text;
}
