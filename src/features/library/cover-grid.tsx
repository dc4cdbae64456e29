'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Skeleton } from '@/components/ui/skeleton';

/** Columns of a wall of covers. */
export const COVER_COLUMNS =
  'grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 md:grid-cols-4 lg:grid-cols-5 xl:grid-cols-6 2xl:grid-cols-7';

/** A wall of covers that asks for more as its end comes near. */
export function CoverGrid<Item extends { id: string }>({
  label,
  items,
  renderTile,
  hasMore,
  onNearEnd,
}: {
  label: string;
  items: readonly Item[];
  renderTile: (item: Item) => ReactNode;
  hasMore?: boolean;
  onNearEnd?: () => void;
}) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current || !hasMore || !onNearEnd) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onNearEnd(), {
      rootMargin: '800px',
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [hasMore, onNearEnd]);
  return (
    <>
      <ul aria-label={label} className={COVER_COLUMNS}>
        {items.map((item) => (
          <li key={item.id} className="min-w-0">
            {renderTile(item)}
          </li>
        ))}
      </ul>
      <div ref={end} aria-hidden />
    </>
  );
}

/** The wall while its covers are on their way. */
export function CoverGridSkeleton({ tiles = 18, round }: { tiles?: number; round?: boolean }) {
  return (
    <div className={COVER_COLUMNS} aria-hidden>
      {Array.from({ length: tiles }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places held, all alike
        <CoverTileSkeleton key={index} round={round} />
      ))}
    </div>
  );
}

/** One of them, as high as the tile that will come. */
export function CoverTileSkeleton({ round }: { round?: boolean | undefined }) {
  return (
    <div className="flex flex-col gap-2" data-skeleton>
      <Skeleton className={round ? 'aspect-square rounded-full' : 'aspect-square'} />
      <Skeleton className="h-4 w-3/4" />
      <Skeleton className="h-4 w-1/2" />
    </div>
  );
}
