'use client';

import { Radio as RadioIcon } from 'lucide-react';
import { useState } from 'react';
import { Cover } from '@/components/ui/cover';
import { useRadio } from '@/features/radio/radio-store';
import { NowPlayingSheet } from './now-playing-sheet';
import { selectEntry, usePlayerStore } from './player-store';
import { TrackActions } from './track-actions';
import { NextButton, PlayButton } from './transport';

/** The player of a phone: above the tabs, within the thumb's reach; a tap on it opens the whole one. */
export function MiniPlayer() {
  const track = usePlayerStore((state) => selectEntry(state)?.track ?? null);
  const progress = usePlayerStore((state) =>
    state.durationMs > 0 ? state.positionMs / state.durationMs : 0,
  );
  const radio = useRadio((state) => state.radio);
  const [isOpen, setOpen] = useState(false);
  if (!track) return null;
  return (
    <div className="relative flex h-16 items-center gap-1 pr-1 pl-3">
      <span aria-hidden className="absolute inset-x-0 top-0 h-0.5 bg-line">
        <span className="block h-full bg-accent" style={{ width: `${progress * 100}%` }} />
      </span>
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-label={`Open the player: ${track.title} by ${track.artistName}${radio ? `, radio from ${radio.name}` : ''}`}
        className="flex min-w-0 flex-1 items-center gap-3 rounded-sm text-left"
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
      <NowPlayingSheet track={track} open={isOpen} onOpenChange={setOpen} />
    </div>
  );
}
