import { useAutoAnimate } from '@formkit/auto-animate/react';
import { steeringDiff } from '@words/discover';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { Cover } from '@/components/ui/cover';
import { Skeleton } from '@/components/ui/skeleton';
import type { DiscoverList, DiscoverPreview } from '@/domain/contracts/discover';
import type { Track } from '@/domain/contracts/library';
import { errorMessage } from '@/features/api/error-message';
import { ShareBar } from './share-bar';

/** A row that moves shows where it went; with reduced motion all are simply there. */
const GLIDE = { duration: 180, easing: 'ease-out' } as const;

/**
 * The list as it would be: rows glide to their new places, newcomers are marked, and leavers go to the foot. Dimmed while a newer
 * answer is on its way.
 */
export function SteeringDiff({
  list,
  preview,
  error,
  isBehind,
}: {
  list: DiscoverList;
  preview: DiscoverPreview | undefined;
  error: Error | null;
  isBehind: boolean;
}) {
  const [rows] = useAutoAnimate<HTMLOListElement>(GLIDE);
  const [leavers] = useAutoAnimate<HTMLUListElement>(GLIDE);
  if (error) {
    return (
      <p role="alert" className="text-negative text-sm">
        {errorMessage(error)}
      </p>
    );
  }
  if (!preview) return <Skeleton className="h-40" />;
  const { comes, goes, stays } = preview;
  const known = new Map(list.tracks.map(({ track }) => [track.id, track]));
  const newcomers = new Map(comes.map((newcomer) => [newcomer.track.id, newcomer]));
  return (
    <div className={cn('flex flex-col gap-4 transition-opacity', isBehind && 'opacity-60')}>
      <p role="status" className="text-muted text-sm">
        {comes.length === 0
          ? steeringDiff.allStay(stays)
          : steeringDiff.change({ comes: comes.length, goes: goes.length, stays })}
      </p>
      <section aria-label={steeringDiff.label} aria-busy={isBehind}>
        <ol ref={rows} className="flex flex-col">
          {preview.order.map((id, index) => {
            const newcomer = newcomers.get(id);
            const track = newcomer?.track ?? known.get(id);
            return track ? (
              <Line key={id} track={track} place={index + 1} isNew={newcomer !== undefined}>
                {newcomer ? <ShareBar shares={newcomer.shares} className="mt-1 w-24" /> : null}
              </Line>
            ) : null;
          })}
        </ol>
      </section>
      <section aria-label={steeringDiff.goes} className={cn(goes.length === 0 && 'hidden')}>
        <h3 className="label mb-2 flex items-center gap-1">
          <ArrowDown aria-hidden className="size-3.5 text-negative" /> {steeringDiff.goes}
        </h3>
        <ul ref={leavers} className="flex flex-col text-muted">
          {goes.map((track) => (
            <Line key={track.id} track={track} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function Line({
  track,
  place,
  isNew = false,
  children,
}: {
  track: Track;
  place?: number;
  isNew?: boolean;
  children?: ReactNode;
}) {
  return (
    <li className={cn('flex items-center gap-3 rounded-md px-2 py-1 text-sm', isNew && 'bg-raised')}>
      {place === undefined ? null : (
        <span aria-hidden className="w-5 shrink-0 text-right text-faint tabular-nums">
          {place}
        </span>
      )}
      <Cover url={track.coverUrl} color={track.coverColor} size={40} className="w-10 shrink-0" />
      <div className="min-w-0 flex-1">
        <p className={cn('truncate', place !== undefined && 'text-ink')}>{track.title}</p>
        <p className="truncate text-muted text-xs">{track.artistName}</p>
        {children}
      </div>
      {isNew ? (
        <span className="flex shrink-0 items-center gap-1 text-positive text-xs">
          <ArrowUp aria-hidden className="size-3.5" /> {steeringDiff.isNew}
        </span>
      ) : null}
    </li>
  );
}
