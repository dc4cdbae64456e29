'use client';

import { countOf } from '@words/amounts';
import { libraryTabs, yearsView } from '@words/library-lists';
import { ErrorState } from '@/components/ui/error-state';
import { Link } from '@/components/ui/link';
import { Skeleton } from '@/components/ui/skeleton';
import type { Year } from '@/domain/contracts/library-lists';
import { errorMessage } from '@/features/api/error-message';
import { CoverFan } from '../cover-fan';
import { EmptyLibrary } from '../empty-library';
import { LibraryHead } from '../library-head';
import { useYears } from '../use-library';

const COLUMNS = 'grid gap-4 sm:grid-cols-2 xl:grid-cols-3';

/** The library by decades and years, the newest first. */
export function YearsView() {
  const { data, error, isPending, refetch } = useYears();
  return (
    <div>
      <LibraryHead title={libraryTabs.years} amount={data ? countOf(data.items.length, 'year') : undefined} />
      <div aria-busy={isPending}>
        {isPending ? (
          <div className={COLUMNS} aria-hidden>
            {['a', 'b', 'c', 'd', 'e', 'f'].map((place) => (
              <Skeleton key={place} className="h-28" />
            ))}
          </div>
        ) : error ? (
          <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
        ) : data.items.length === 0 ? (
          <EmptyLibrary />
        ) : (
          <div className="flex flex-col gap-10">
            {decadesOf(data.items).map(({ from, years }) => (
              <Decade key={from} from={from} years={years} />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

function Decade({ from, years }: { from: number; years: readonly Year[] }) {
  const sum = (of: (year: Year) => number) => years.reduce((total, year) => total + of(year), 0);
  return (
    <section aria-labelledby={`decade-${from}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 pb-3">
        <h2 id={`decade-${from}`} className="display text-xl">
          {yearsView.decade(from)}
        </h2>
        <p className="text-muted">
          <Amounts
            from={from}
            to={from + 9}
            albums={sum((year) => year.albumCount)}
            tracks={sum((year) => year.trackCount)}
          />
        </p>
      </div>
      <ul aria-label={yearsView.yearsOf(from)} className={COLUMNS}>
        {years.map(({ year, albumCount, trackCount, coverUrls }) => (
          <li
            key={year}
            className="group relative flex items-center gap-4 overflow-hidden rounded-lg bg-raised p-4 transition-colors hover:bg-hover"
          >
            <CoverFan coverUrls={coverUrls} />
            <div className="min-w-0">
              <h3 className="display text-lg">
                <Link
                  href={addressOf(albumCount > 0 ? 'albums' : 'tracks', year, year)}
                  // The whole card leads there; the links below stand above it.
                  className="rounded-[2px] after:absolute after:inset-0"
                >
                  {year}
                </Link>
              </h3>
              <p className="relative w-fit text-muted">
                <Amounts from={year} to={year} albums={albumCount} tracks={trackCount} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "12 albums · 140 tracks", each a link to them. */
function Amounts({ from, to, albums, tracks }: { from: number; to: number; albums: number; tracks: number }) {
  const link = 'rounded-[2px] underline decoration-line-strong underline-offset-2 hover:text-ink';
  return (
    <>
      {albums > 0 ? (
        <Link href={addressOf('albums', from, to)} className={link}>
          {countOf(albums, 'album')}
        </Link>
      ) : null}
      {albums > 0 && tracks > 0 ? ' · ' : null}
      {tracks > 0 ? (
        <Link href={addressOf('tracks', from, to)} className={link}>
          {countOf(tracks, 'track')}
        </Link>
      ) : null}
    </>
  );
}

const addressOf = (what: 'albums' | 'tracks', from: number, to: number) =>
  `/library/${what}?sort=year&yearFrom=${from}&yearTo=${to}`;

function decadesOf(items: readonly Year[]): { from: number; years: Year[] }[] {
  const decades = new Map<number, Year[]>();
  for (const item of items) {
    const from = Math.floor(item.year / 10) * 10;
    decades.set(from, [...(decades.get(from) ?? []), item]);
  }
  return [...decades].map(([from, years]) => ({ from, years }));
}
