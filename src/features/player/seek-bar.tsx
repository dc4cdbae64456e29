'use client';

import { seekBar } from '@words/player';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { cn } from '@/components/ui/cn';
import { useTrackDetail } from '@/features/api/use-track-detail';
import { formatTime, speakTime } from './format-time';
import { seekTo } from './player-controls';
import { selectEntry, usePlayerStore } from './player-store';
import { Waveform } from './waveform';

const STEP_MS = 5000;

/** The waveform of what plays: shows where it is, goes anywhere by pointer, touch or arrow keys. */
export function SeekBar({
  height = 40,
  timesBelow = false,
  className,
}: {
  height?: number;
  /** Times under the waveform instead of beside it: it has the whole width. */
  timesBelow?: boolean;
  className?: string;
}) {
  const trackId = usePlayerStore((state) => selectEntry(state)?.track.id ?? null);
  const positionMs = usePlayerStore((state) => state.positionMs);
  const durationMs = usePlayerStore((state) => state.durationMs);
  const { data: detail } = useTrackDetail(trackId);
  /** Where the finger is while it drags; the music goes there when it lets go. */
  const [dragMs, setDragMs] = useState<number | null>(null);
  const [hoverMs, setHoverMs] = useState<number | null>(null);
  const shownMs = dragMs ?? positionMs;

  const pointed = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)) * durationMs;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetOf(event.key, positionMs, durationMs);
    if (target === null || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    seekTo(target);
  };

  return (
    <div
      className={cn(timesBelow ? 'grid grid-cols-2 gap-y-1' : 'flex min-w-0 items-center gap-3', className)}
    >
      <time className={cn('text-muted text-xs', timesBelow ? 'order-2' : 'w-10 text-right')}>
        {formatTime(shownMs)}
      </time>
      <div
        role="slider"
        tabIndex={trackId ? 0 : -1}
        aria-label={seekBar.label}
        aria-disabled={!trackId}
        aria-valuemin={0}
        aria-valuemax={Math.round(durationMs / 1000)}
        aria-valuenow={Math.round(shownMs / 1000)}
        aria-valuetext={seekBar.position(speakTime(shownMs), speakTime(durationMs))}
        className={cn('relative min-w-0 touch-none rounded-sm py-1', timesBelow ? 'col-span-2' : 'flex-1')}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (!trackId || event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragMs(pointed(event));
        }}
        onPointerMove={(event) => {
          setHoverMs(pointed(event));
          if (dragMs !== null) setDragMs(pointed(event));
        }}
        onPointerUp={() => {
          if (dragMs !== null) seekTo(dragMs);
          setDragMs(null);
        }}
        onPointerCancel={() => setDragMs(null)}
        onPointerLeave={() => setHoverMs(null)}
      >
        <Waveform
          peaks={detail?.analysis?.peaks ?? null}
          progress={durationMs > 0 ? shownMs / durationMs : 0}
          height={height}
        />
        {hoverMs !== null && trackId && durationMs > 0 ? (
          <span
            aria-hidden
            className="pointer-events-none absolute inset-y-0 w-px bg-ink"
            style={{ left: `${(hoverMs / durationMs) * 100}%` }}
          >
            <span className="absolute bottom-full -translate-x-1/2 rounded-[4px] bg-floating px-1.5 py-0.5 text-xs shadow-float">
              {formatTime(hoverMs)}
            </span>
          </span>
        ) : null}
      </div>
      <time className={cn('text-muted text-xs', timesBelow ? 'order-3 text-right' : 'w-10')}>
        {formatTime(durationMs)}
      </time>
    </div>
  );
}

/** Where a key leads (WAI-ARIA slider pattern), or null for keys that mean nothing here. */
function targetOf(key: string, positionMs: number, durationMs: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return positionMs + STEP_MS;
    case 'ArrowLeft':
    case 'ArrowDown':
      return positionMs - STEP_MS;
    case 'PageUp':
      return positionMs + durationMs / 10;
    case 'PageDown':
      return positionMs - durationMs / 10;
    case 'Home':
      return 0;
    case 'End':
      return durationMs;
    default:
      return null;
  }
}
