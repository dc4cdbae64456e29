'use client';

import Link from 'next/link';
import { cn } from '@/components/ui/cn';
import { Cover } from '@/components/ui/cover';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { errorMessage } from '@/features/api/error-message';
import { countOf } from './amounts-in-words';
import { EmptyLibrary } from './empty-library';
import { LibraryHead } from './library-head';
import { useGenres } from './use-library';

/** From front to back. */
const STACK = ['z-2', 'z-1 -ml-14 group-hover:translate-x-1', '-ml-14 group-hover:translate-x-2'];

const COLUMNS = 'grid gap-4 sm:grid-cols-2 xl:grid-cols-3';

/** Genres as their covers, the largest first. */
export function GenresView() {
  const { data, error, isPending, refetch } = useGenres();
  return (
    <div>
      <LibraryHead title="Genres" amount={data ? countOf(data.items.length, 'genre') : undefined} />
      <div aria-busy={isPending}>
        {isPending ? (
          <div className={COLUMNS} aria-hidden>
            {['a', 'b', 'c', 'd', 'e', 'f'].map((place) => (
              <Skeleton key={place} className="h-32" />
            ))}
          </div>
        ) : error ? (
          <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
        ) : data.items.length === 0 ? (
          <EmptyLibrary />
        ) : (
          <ul aria-label="Genres" className={COLUMNS}>
            {data.items.map(({ genre, trackCount, coverUrls }) => (
              <li key={genre}>
                <Link
                  href={`/library/tracks?genre=${encodeURIComponent(genre)}`}
                  className="group flex items-center gap-4 overflow-hidden rounded-lg bg-raised p-4 transition-colors hover:bg-hover"
                >
                  <CoverFan coverUrls={coverUrls} />
                  <div className="min-w-0">
                    <div className="display truncate text-lg">{genre}</div>
                    <div className="text-muted">{countOf(trackCount, 'track')}</div>
                  </div>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** Up to three covers, fanned like records pulled from a crate. */
function CoverFan({ coverUrls }: { coverUrls: readonly string[] }) {
  const shown = coverUrls.slice(0, 3);
  return (
    // As wide as three, so that the names beside them stand in line.
    <div className="flex w-33 shrink-0">
      {(shown.length > 0 ? shown : [null]).map((url, index) => (
        <Cover
          key={url ?? 'none'}
          url={url}
          color={null}
          size={80}
          className={cn(STACK[index], 'w-20 ring-2 ring-raised transition-transform duration-150')}
        />
      ))}
    </div>
  );
}
