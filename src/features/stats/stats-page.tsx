'use client';

import { statsPage } from '@words/stats';
import { ChartColumn } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { cn } from '@/components/ui/cn';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Link } from '@/components/ui/link';
import { Skeleton } from '@/components/ui/skeleton';
import type { Stats } from '@/domain/contracts/stats';
import { errorMessage } from '@/features/api/error-message';
import { useMe } from '@/features/api/use-me';
import { numberWithin } from '@/features/library/address-params';
import { useListParams } from '@/features/library/use-list-params';
import { DiscoverySection } from './discovery-section';
import { GenreSection } from './genre-section';
import { TopSection } from './top-section';
import { useStats } from './use-stats';
import { WhenSection } from './when-section';
import { YearCard } from './year-card';

const readYear = numberWithin(1970, 2200);
const statsParams = {
  year: (typed: string | undefined) => (typed === 'all' ? 'all' : readYear(typed)),
} as const;

/** What the listener heard, a year at a time or all of it. */
export function StatsPage() {
  const { params, setParams } = useListParams(statsParams);
  const { data: me } = useMe();
  const asked = params.year === 'all' ? null : (params.year ?? new Date().getFullYear());
  const { data, error, refetch, isPlaceholderData } = useStats(asked);
  // Nobody asked for a year, and this one is silent: the latest with music is.
  const latest = data?.years[0];
  const isSilent =
    params.year === undefined && latest !== undefined && !data!.years.includes(asked ?? latest);
  useEffect(() => {
    if (isSilent) setParams({ year: latest });
  }, [isSilent, latest, setParams]);
  if (error && !data)
    return <ErrorState isPage message={errorMessage(error)} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.years.length === 0) return <NothingYet />;
  return (
    <div>
      <div className="flex flex-wrap items-end justify-between gap-4 pb-5">
        <h1 className="display text-2xl">
          {data.year === null ? statsPage.allYears : statsPage.year(data.year)}
        </h1>
        <fieldset className="flex max-w-full gap-2 overflow-x-auto py-1">
          <legend className="sr-only">{statsPage.whichYear}</legend>
          {data.years.map((year) => (
            <Chip key={year} pressed={asked === year} onClick={() => setParams({ year })}>
              {year}
            </Chip>
          ))}
          <Chip pressed={asked === null} onClick={() => setParams({ year: 'all' })}>
            {statsPage.allTime}
          </Chip>
        </fieldset>
      </div>
      <div
        aria-busy={isPlaceholderData}
        className={cn('transition-opacity', isPlaceholderData && 'opacity-50')}
      >
        {data.total.plays > 0 ? (
          <>
            <Summary stats={data} />
            <WhenSection stats={data} />
            <TopSection stats={data} />
            <GenreSection stats={data} />
            <DiscoverySection stats={data} />
            {me ? <YearCard stats={data} listener={me.name} /> : null}
          </>
        ) : (
          <p className="py-8 text-base text-muted">{statsPage.silentYear(data.year)}</p>
        )}
      </div>
    </div>
  );
}

function Summary({ stats: { total } }: { stats: Stats }) {
  const elsewhere = total.plays - total.inLibrary;
  return (
    <p className="max-w-prose pb-8 text-base text-muted">
      {statsPage.summary(total, (text) => (
        <span className="text-ink">{text}</span>
      ))}
      {elsewhere > 0 ? (
        <>
          {' '}
          {statsPage.elsewhere(elsewhere, (text) => (
            <Link href="/settings/history" className="underline underline-offset-2">
              {text}
            </Link>
          ))}
        </>
      ) : null}
    </p>
  );
}

function Loading() {
  return (
    <div role="status" aria-busy="true" aria-label={statsPage.loading} className="flex flex-col gap-8 pt-2">
      <Skeleton className="h-14 w-64" />
      <Skeleton className="h-48 w-full rounded-lg" />
      <Skeleton className="h-80 w-full rounded-lg" />
    </div>
  );
}

function NothingYet() {
  return (
    <div>
      <h1 className="display text-2xl">{statsPage.title}</h1>
      <EmptyState
        icon={<ChartColumn aria-hidden />}
        title={statsPage.nothingYet}
        action={
          <Button variant="primary" size="lg" nativeButton={false} render={<Link href="/settings/history" />}>
            {statsPage.bringHistory}
          </Button>
        }
      >
        <p>{statsPage.whatComes}</p>
      </EmptyState>
    </div>
  );
}
