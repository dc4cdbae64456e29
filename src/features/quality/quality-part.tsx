'use client';

import type { ReactNode } from 'react';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { errorMessage } from '@/features/api/error-message';

/** What a part of the page shows, while it comes and when it cannot. */
export function QualityPart<Data>({
  query,
  height,
  children,
}: {
  query: { data: Data | undefined; error: unknown; refetch: () => unknown };
  /** Height class of what is to come, so that nothing jumps. */
  height: string;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error)
    return <ErrorState message={errorMessage(query.error)} onRetry={() => void query.refetch()} />;
  return <Skeleton className={height} />;
}

/** Why there is nothing to show yet, and what it takes. */
export function NothingYet({ children }: { children: ReactNode }) {
  return (
    <p className="max-w-prose rounded-lg border border-line border-dashed p-5 text-base text-muted">
      {children}
    </p>
  );
}
