'use client';

import { countOf } from '@words/amounts';
import { libraryTabs } from '@words/library-lists';
import { ErrorState } from '@/components/ui/error-state';
import { Link } from '@/components/ui/link';
import { Skeleton } from '@/components/ui/skeleton';
import { errorMessage } from '@/features/api/error-message';
import { CoverFan } from './cover-fan';
import { EmptyLibrary } from './empty-library';
import { LibraryHead } from './library-head';
import { useGenres } from './use-library';

const COLUMNS = 'grid gap-4 sm:grid-cols-2 xl:grid-cols-3';

/** Genres as their covers, the largest first. */
export function GenresView() {
  const { data, error, isPending, refetch } = useGenres();
  return (
    <div>
      <LibraryHead
        title={libraryTabs.genres}
        amount={data ? countOf(data.items.length, 'genre') : undefined}
      />
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
          <ul aria-label={libraryTabs.genres} className={COLUMNS}>
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
