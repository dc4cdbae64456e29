'use client';

import { arcWords } from '@words/discover';
import { cn } from '@/components/ui/cn';
import type { Track } from '@/domain/contracts/library';
import { arcInWords } from './arc-in-words';

/** Bars never vanish: a calm track is there, too. */
const LEAST_HEIGHT = 0.06;

/**
 * The course of a list as a small picture: a bar a track, as high as its energy, in the colours of the week, the tempo as a
 * line above them; the track that plays stands out.
 */
export function EnergyArc({
  tracks,
  currentTrackId,
  className,
}: {
  tracks: readonly Track[];
  currentTrackId: string | null;
  className?: string;
}) {
  const words = arcInWords(tracks);
  if (!words) return null;
  const strongest = Math.max(...tracks.map(({ energy }) => energy ?? 0));
  return (
    <figure className={cn('flex flex-col gap-2', className)}>
      <TempoLine tracks={tracks} />
      <div aria-hidden className="flex h-11 items-end gap-[3px]">
        {tracks.map(({ id, energy }) => (
          <span
            key={id}
            className={cn(
              'min-w-0 flex-1 rounded-full',
              energy === null && 'bg-line',
              energy !== null &&
                id !== currentTrackId &&
                'bg-[color-mix(in_oklab,var(--first)_55%,var(--line-strong))]',
              id === currentTrackId && 'bg-accent',
            )}
            style={{ height: `${100 * Math.max(LEAST_HEIGHT, (energy ?? 0) / (strongest || 1))}%` }}
          />
        ))}
      </div>
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-muted text-xs">
        <span className="inline-flex items-center gap-2">
          <span
            aria-hidden
            className="h-2.5 w-1.5 rounded-full bg-[color-mix(in_oklab,var(--first)_55%,var(--line-strong))]"
          />
          <span className="sr-only">{arcWords.energyLabel}</span>
          {words.energy}
        </span>
        {words.tempo ? (
          <span className="inline-flex items-center gap-2">
            <span aria-hidden className="h-0.5 w-3 rounded-full bg-muted" />
            <span className="sr-only">{arcWords.tempoLabel}</span>
            {words.tempo}
          </span>
        ) : null}
      </figcaption>
    </figure>
  );
}

/** From the slowest at the foot to the fastest at the head; broken where a tempo is not known. */
function TempoLine({ tracks }: { tracks: readonly Track[] }) {
  const tempi = tracks.flatMap(({ tempoBpm }) => tempoBpm ?? []);
  const [slowest, fastest] = [Math.min(...tempi), Math.max(...tempi)];
  if (!(fastest > slowest)) return null;
  let path = '';
  tracks.forEach(({ tempoBpm }, k) => {
    if (tempoBpm === null) return;
    const height = 92 - (84 * (tempoBpm - slowest)) / (fastest - slowest);
    const isJoined = k > 0 && tracks[k - 1]!.tempoBpm !== null;
    path += `${isJoined ? 'L' : 'M'}${(k + 0.5).toFixed(1)} ${height.toFixed(1)}`;
  });
  return (
    <svg
      viewBox={`0 0 ${tracks.length} 100`}
      preserveAspectRatio="none"
      aria-hidden
      className="h-5 w-full text-muted"
    >
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
