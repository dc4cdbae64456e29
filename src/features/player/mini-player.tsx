'use client';

import { miniPlayer } from '@words/player';
import { Radio as RadioIcon } from 'lucide-react';
import { Cover } from '@/components/ui/cover';
import { useRadio } from '@/features/radio/radio-store';
import { next, previous } from './player-controls';
import { selectEntry, usePlayerStore } from './player-store';
import { TrackActions } from './track-actions';
import { NextButton, PlayButton } from './transport';
import { useNowPlaying } from './use-now-playing';
import { useSwipe } from './use-swipe';

/** The player of a phone: above the tabs, within the thumb's reach; a tap on it, or a swipe up, opens the
 * whole one; a swipe to the side goes on or back. */
export function MiniPlayer() {
  const track = usePlayerStore((state) => selectEntry(state)?.track ?? null);
  const progress = usePlayerStore((state) =>
    state.durationMs > 0 ? state.positionMs / state.durationMs : 0,
  );
  const radio = useRadio((state) => state.radio);
  const setOpen = useNowPlaying((state) => state.setOpen);
  const swipe = useSwipe((direction) => {
    if (direction === 'left') next();
    if (direction === 'right') previous();
    if (direction === 'up') setOpen(true);
  });
  if (!track) return null;
  return (
    <div className="relative flex h-16 items-center gap-1 pr-1 pl-3">
      <span aria-hidden className="absolute inset-x-0 top-0 h-0.5 bg-line">
        <span className="block h-full bg-accent" style={{ width: `${progress * 100}%` }} />
      </span>
      <button
        type="button"
        onClick={() => setOpen(true)}
        {...swipe}
        aria-label={
          radio
            ? miniPlayer.openWithRadio(track.title, track.artistName, radio.name)
            : miniPlayer.open(track.title, track.artistName)
        }
        className="flex min-w-0 flex-1 touch-none items-center gap-3 rounded-sm text-left transition-[translate] duration-150 motion-reduce:transition-none"
      >
        <Cover url={track.coverUrl} color={track.coverColor} size={44} className="w-11" eager />
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium">{track.title}</span>
          <span className="flex min-w-0 items-center gap-1.5 text-muted text-xs">
            {radio ? <RadioIcon aria-hidden className="size-3.5 shrink-0 text-accent" /> : null}
            <span className="truncate">{track.artistName}</span>
          </span>
        </span>
      </button>
      {/* On the narrowest phones the second of them, "Not for me", waits in the whole player: the title needs room. */}
      <TrackActions track={track} size="touch" className="-mr-1 max-[23.9rem]:[&>:last-child]:hidden" />
      <PlayButton size="touch" />
      <NextButton size="touch" />
    </div>
  );
}
