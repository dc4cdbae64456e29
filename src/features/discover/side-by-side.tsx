'use client';

import { Pause, Play } from 'lucide-react';
import Link from 'next/link';
import { cn } from '@/components/ui/cn';
import { Cover } from '@/components/ui/cover';
import { IconButton } from '@/components/ui/icon-button';
import { Skeleton } from '@/components/ui/skeleton';
import type { Evidence } from '@/domain/contracts/discover';
import type { Track } from '@/domain/contracts/library';
import { useTrackDetail } from '@/features/api/use-track-detail';
import { usePlayer } from '@/features/player/use-player';
import { Waveform } from '@/features/player/waveform';

/** A suggested track and the known one it sounds like, each playable, waveform above waveform. */
export function SideBySide({
  track,
  evidence,
  reason,
}: {
  track: Track;
  evidence: Extract<Evidence, { signal: 'audio' }>;
  /** The sentence above: its words are not said twice. */
  reason: string;
}) {
  const newWords = evidence.words.filter((word) => !reason.includes(word));
  return (
    <div className="flex flex-col gap-3">
      <ul aria-label="Hear both" className="flex flex-col gap-2">
        <li>
          <Side track={evidence.nearest} caption="You know" />
        </li>
        <li>
          <Side track={track} caption="New" />
        </li>
      </ul>
      <p className="text-muted text-sm">
        {Math.round(evidence.similarity * 100)} % alike
        {newWords.length > 0 ? `: ${newWords.join(', ')}` : null}
      </p>
    </div>
  );
}

function Side({ track, caption }: { track: Track; caption: string }) {
  const { currentTrackId, isPlaying, playTracks, toggle } = usePlayer();
  const detail = useTrackDetail(track.id);
  const peaks = detail.data?.analysis?.peaks ?? [];
  const isCurrent = currentTrackId === track.id;
  const plays = isCurrent && isPlaying;
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-3 rounded-sm bg-sunken p-2">
      <Cover url={track.coverUrl} color={track.coverColor} size={44} className="w-11" />
      <div className="min-w-0">
        <p className="flex items-baseline gap-2 text-xs">
          <span className="shrink-0 text-faint">{caption}</span>
          <Link
            href={`/track/${track.id}`}
            className="truncate rounded-[2px] text-ink underline-offset-2 hover:underline"
          >
            {track.title} · {track.artistName}
          </Link>
        </p>
        {detail.isPending ? (
          <Skeleton className="mt-1 h-6" />
        ) : (
          <Waveform
            peaks={peaks}
            height={24}
            className={cn('mt-1', isCurrent ? 'text-accent' : 'text-signal-audio')}
          />
        )}
      </div>
      <IconButton
        label={plays ? `Pause ${track.title}` : `Play ${track.title}`}
        variant="solid"
        size="sm"
        className="max-md:size-11"
        onClick={() =>
          isCurrent ? toggle() : playTracks([track], { source: { kind: 'track', id: track.id } })
        }
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
