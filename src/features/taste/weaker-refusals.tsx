'use client';

import { distasteWords } from '@words/taste';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { errorMessage } from '@/features/api/error-message';
import { DistasteList } from './distaste-list';
import { type TasteChanges, useWeakerRefusals } from './use-taste';

/** Tracks that were turned down too weakly, or too long ago, to count beside the others; read when one asks for them. */
export function WeakerRefusals({
  first,
  count,
  changes,
}: {
  /** How many count, and come before. */
  first: number;
  count: number;
  changes: TasteChanges;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="flex flex-col items-start gap-3 pt-6">
      <p className="max-w-prose text-muted">{distasteWords.weaker(count)}</p>
      {isOpen ? (
        <Weaker first={first} changes={changes} />
      ) : (
        <Button size="sm" className="max-md:h-11" onClick={() => setOpen(true)}>
          {distasteWords.seeWeaker}
        </Button>
      )}
    </div>
  );
}

function Weaker({ first, changes }: { first: number; changes: TasteChanges }) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useWeakerRefusals(first);
  if (!data)
    return error ? (
      <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
    ) : (
      <div role="status" aria-busy="true" aria-label={distasteWords.loading} className="w-full">
        <Skeleton className="h-40 w-full rounded-lg" />
      </div>
    );
  return (
    <>
      <DistasteList
        refused={data.pages.flatMap(({ items }) => items)}
        changes={changes}
        isCounted={false}
        className="w-full xl:grid-cols-2"
      />
      {hasNextPage ? (
        <Button
          size="sm"
          className="max-md:h-11"
          pending={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {distasteWords.seeMore}
        </Button>
      ) : null}
    </>
  );
}
