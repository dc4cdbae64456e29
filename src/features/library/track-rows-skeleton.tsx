import { Skeleton } from '@/components/ui/skeleton';

/** Track rows on their way. */
export function TrackRowsSkeleton({ rows = 10 }: { rows?: number }) {
  return (
    <div aria-hidden>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places held, all alike
        <TrackRowSkeleton key={index} />
      ))}
    </div>
  );
}

/** One of them, as high as the row that will come. */
export function TrackRowSkeleton() {
  return (
    <div className="flex h-15 items-center gap-3 px-2" data-skeleton>
      <Skeleton className="size-11" />
      <div className="flex flex-1 flex-col gap-2">
        <Skeleton className="h-3.5 w-2/5 max-w-60" />
        <Skeleton className="h-3 w-1/4 max-w-40" />
      </div>
      <Skeleton className="hidden h-3 w-24 md:block" />
    </div>
  );
}
