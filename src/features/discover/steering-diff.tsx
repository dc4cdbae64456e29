import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { Cover } from '@/components/ui/cover';
import { Skeleton } from '@/components/ui/skeleton';
import type { DiscoverPreview } from '@/domain/contracts/discover';
import type { Track } from '@/domain/contracts/library';
import { errorMessage } from '@/features/api/error-message';
import { countOf } from '@/features/library/amounts-in-words';
import { ShareBar } from './share-bar';

/** What comes to the list and what goes; dimmed while a newer answer is on its way. */
export function SteeringDiff({
  preview,
  error,
  isBehind,
}: {
  preview: DiscoverPreview | undefined;
  error: Error | null;
  isBehind: boolean;
}) {
  if (error) {
    return (
      <p role="alert" className="text-negative text-sm">
        {errorMessage(error)}
      </p>
    );
  }
  if (!preview) return <Skeleton className="h-40" />;
  const { comes, goes, stays } = preview;
  return (
    <div className={cn('flex flex-col gap-4 transition-opacity', isBehind && 'opacity-60')}>
      <p role="status" className="text-muted text-sm">
        {comes.length === 0
          ? `All ${countOf(stays, 'track')} stay.`
          : `${countOf(comes.length, 'track')} ${comes.length === 1 ? 'comes' : 'come'}, ${goes.length} ${goes.length === 1 ? 'goes' : 'go'}, ${stays} stay.`}
      </p>
      {comes.length > 0 ? (
        <section aria-label="Comes">
          <h3 className="label mb-2 flex items-center gap-1">
            <ArrowUp aria-hidden className="size-3.5 text-positive" /> Comes
          </h3>
          <ul className="flex flex-col gap-2">
            {comes.map(({ track, shares }) => (
              <Line key={track.id} track={track}>
                <ShareBar shares={shares} className="mt-1 w-24" />
              </Line>
            ))}
          </ul>
        </section>
      ) : null}
      {goes.length > 0 ? (
        <section aria-label="Goes">
          <h3 className="label mb-2 flex items-center gap-1">
            <ArrowDown aria-hidden className="size-3.5 text-negative" /> Goes
          </h3>
          <ul className="flex flex-col gap-2">
            {goes.map((track) => (
              <Line key={track.id} track={track} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function Line({ track, children }: { track: Track; children?: ReactNode }) {
  return (
    <li className="flex items-center gap-3 text-sm">
      <Cover url={track.coverUrl} color={track.coverColor} size={40} className="w-10" />
      <div className="min-w-0">
        <p className="truncate text-ink">{track.title}</p>
        <p className="truncate text-muted text-xs">{track.artistName}</p>
        {children}
      </div>
    </li>
  );
}
