'use client';

import { historyPage } from '@words/history';
import { ErrorState } from '@/components/ui/error-state';
import { Link } from '@/components/ui/link';
import { Skeleton } from '@/components/ui/skeleton';
import { errorMessage } from '@/features/api/error-message';
import { Section } from '@/features/library/section';
import { BringHistory } from './bring-history';
import { ImportCard } from './import-card';
import { useHistories } from './use-history';
import { WhereToFind } from './where-to-find';

/** Brings what the listener heard elsewhere: sent, looked at, taken in, and taken out again. */
export function HistoryPage() {
  const { data, error, refetch } = useHistories();
  return (
    <div className="max-w-4xl">
      <h1 className="display pb-2 text-2xl">{historyPage.title}</h1>
      <p className="max-w-prose pb-6 text-base text-muted">
        {historyPage.about((text) => (
          <Link href="/stats" className="underline underline-offset-2">
            {text}
          </Link>
        ))}
      </p>
      <Section title={historyPage.bring}>
        <BringHistory />
        <WhereToFind />
      </Section>
      <Section title={historyPage.brought}>
        {data ? (
          data.items.length > 0 ? (
            <ul aria-label={historyPage.imports} className="flex flex-col gap-4">
              {data.items.map((item) => (
                <ImportCard key={item.id} item={item} />
              ))}
            </ul>
          ) : (
            <p className="text-muted">{historyPage.nothingYet}</p>
          )
        ) : error ? (
          <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
        ) : (
          <Skeleton className="h-32 rounded-lg" />
        )}
      </Section>
    </div>
  );
}
