'use client';

import { comparison } from '@words/evidence';
import { Pause, Play } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import { Cover } from '@/components/ui/cover';
import { IconButton } from '@/components/ui/icon-button';
import { Link } from '@/components/ui/link';
import { Skeleton } from '@/components/ui/skeleton';
import type { Track } from '@/domain/contracts/library';
import { useTrackDetail } from '@/features/api/use-track-detail';
import { seekAudition, toggleAudition, useAudition } from '@/features/player/audition';
import { speakTime } from '@/features/player/format-time';
import { Waveform } from '@/features/player/waveform';

/** One track of a comparison: what it is to the listener, its waveform to seek in, and play. */
export function ComparisonSide({ of, track, caption }: { of: string; track: Track; caption: string }) {
  const isCurrent = useAudition((state) => state.of === of && state.track?.id === track.id);
  const plays = useAudition((state) => state.isPlaying) && isCurrent;
  const positionMs = useAudition((state) => (isCurrent ? state.positionMs : 0));
  const detail = useTrackDetail(track.id);
  const { durationMs } = track;
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-3 rounded-sm bg-sunken p-2">
      <Cover url={track.coverUrl} color={track.coverColor} size={44} className="w-11" />
      <div className="min-w-0 text-xs">
        <p className="text-faint">{caption}</p>
        <Link
          href={`/track/${track.id}`}
          className="block truncate rounded-[2px] text-ink underline-offset-2 hover:underline"
        >
          {track.title} · {track.artistName}
        </Link>
        {detail.isPending ? (
          <Skeleton className="mt-1 h-6" />
        ) : (
          <div className="relative mt-1 rounded-[2px] has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2">
            <Waveform
              peaks={detail.data?.analysis?.peaks ?? []}
              progress={durationMs > 0 ? positionMs / durationMs : 0}
              height={24}
              className={cn('text-signal-audio', isCurrent && 'text-line-strong')}
              heardClassName="text-signal-audio"
            />
            {/* The browser's own slider, unseen, over the waveform: pointer, touch and keys. */}
            <input
              type="range"
              aria-label={comparison.position(track.title)}
              aria-valuetext={comparison.positionOf(speakTime(positionMs), speakTime(durationMs))}
              min={0}
              max={Math.max(0, durationMs - 1000)}
              step={1000}
              value={positionMs}
              onChange={(event) => seekAudition(of, track, event.target.valueAsNumber)}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
          </div>
        )}
      </div>
      <IconButton
        label={plays ? comparison.pause(track.title) : comparison.play(track.title)}
        variant="solid"
        size="sm"
        className="max-md:size-11"
        onClick={() => toggleAudition(of, track)}
      >
        {plays ? (
          <Pause aria-hidden className="fill-current" />
        ) : (
          <Play aria-hidden className="fill-current" />
        )}
      </IconButton>
    </div>
  );
}
