'use client';

import { corrections } from '@words/press';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { errorMessage } from '@/features/api/error-message';
import { Section } from '@/features/library/section';
import { CorrectionList } from './correction-list';
import { useCorrections } from './use-corrections';

/** Names that somebody said are none. */
export function CorrectionSection() {
  const { data, error, isPending, refetch } = useCorrections();
  return (
    <Section title={corrections.title} anchor="corrections">
      {isPending ? (
        <Skeleton className="h-16" />
      ) : error && !data ? (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      ) : data.items.length > 0 ? (
        <CorrectionList corrections={data.items} />
      ) : (
        <p className="max-w-prose text-base text-muted">{corrections.none}</p>
      )}
    </Section>
  );
}
