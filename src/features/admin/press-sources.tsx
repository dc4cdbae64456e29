'use client';

import { pressSources } from '@words/admin-press';
import { useRef } from 'react';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { errorMessage } from '@/features/api/error-message';
import { Section } from '@/features/library/section';
import { AddPressSource } from './add-press-source';
import { FeedSuggestions } from './feed-suggestions';
import { PressSourceRow } from './press-source-row';
import { usePressSources } from './use-press';

/** Where Segue reads about music, and the ways to add to it. */
export function PressSources() {
  const { data, error, isPending, refetch } = usePressSources();
  const list = useRef<HTMLUListElement>(null);
  return (
    <Section title={pressSources.title} anchor="sources">
      {isPending ? (
        <Skeleton className="h-20" />
      ) : error && !data ? (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      ) : (
        <ul
          ref={list}
          tabIndex={-1}
          aria-label={pressSources.label}
          className="mb-8 flex flex-col divide-y divide-line border-line border-y"
        >
          {data.items.map((source) => (
            <PressSourceRow
              key={source.id}
              source={source}
              onRemoved={() => list.current?.focus({ preventScroll: true })}
            />
          ))}
          {data.items.length === 0 ? (
            <li className="py-5 text-base text-muted">{pressSources.none}</li>
          ) : null}
        </ul>
      )}
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <div className="min-w-0">
          <h3 className="pb-3 font-medium text-base text-ink">{pressSources.another}</h3>
          <AddPressSource />
        </div>
        <FeedSuggestions />
      </div>
    </Section>
  );
}
