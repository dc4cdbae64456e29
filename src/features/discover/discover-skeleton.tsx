import { discoverPage } from '@words/discover';
import { Skeleton } from '@/components/ui/skeleton';
import { TrackRowsSkeleton } from '@/features/library/track-rows-skeleton';

/** The list on its way. */
export function DiscoverSkeleton() {
  return (
    <div role="status" aria-busy="true" aria-label={discoverPage.loading}>
      <div className="flex flex-col gap-6 pb-10 sm:flex-row sm:items-end sm:gap-10">
        <Skeleton className="size-48 rounded-lg sm:size-56 lg:size-68" />
        <div className="flex flex-col gap-4">
          <Skeleton className="h-14 w-80 max-w-full" />
          <Skeleton className="h-5 w-64" />
          <Skeleton className="h-12 w-64 rounded-full" />
        </div>
      </div>
      <TrackRowsSkeleton rows={8} />
    </div>
  );
}
