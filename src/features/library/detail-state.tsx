'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { detailState } from '@words/library';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Link } from '@/components/ui/link';
import { Skeleton } from '@/components/ui/skeleton';
import { ApiError } from '@/features/api/api-error';
import { errorMessage } from '@/features/api/error-message';
import { TrackRowsSkeleton } from './track-rows-skeleton';

/** The page of one thing through its states: on its way, gone, failed, there. */
export function DetailState<Data>({
  query,
  thing,
  children,
}: {
  query: UseQueryResult<Data>;
  thing: keyof typeof detailState.missing;
  children: (data: Data) => ReactNode;
}) {
  const { data, error, refetch } = query;
  if (data !== undefined) return children(data);
  if (error instanceof ApiError && (error.status === 404 || error.status === 400)) {
    return (
      <EmptyState
        isPage
        title={detailState.missing[thing]}
        action={
          <Button nativeButton={false} render={<Link href="/library/albums" />}>
            {detailState.toLibrary}
          </Button>
        }
      >
        <p>{detailState.why}</p>
      </EmptyState>
    );
  }
  if (error) return <ErrorState isPage message={errorMessage(error)} onRetry={() => void refetch()} />;
  return (
    <div aria-busy="true" aria-label={detailState.loading[thing]} role="status">
      <div className="flex flex-col gap-6 pb-8 sm:flex-row sm:items-end sm:gap-8">
        <Skeleton className="size-52 rounded-lg sm:size-60 lg:size-72" />
        <div className="flex flex-col gap-4">
          <Skeleton className="h-12 w-72 max-w-full" />
          <Skeleton className="h-5 w-48" />
          <Skeleton className="h-12 w-64 rounded-full" />
        </div>
      </div>
      <TrackRowsSkeleton rows={6} />
    </div>
  );
}
