'use client';

import { pressPages } from '@words/press';
import { FileText } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { errorMessage } from '@/features/api/error-message';
import { DocumentRow } from './document-row';
import { NewDocuments } from './new-documents';
import { type DocumentFilters, useDocuments } from './use-documents';

/** The pages that were read, as far as one has gone down the list. */
export function DocumentList({ filters, onShowAll }: { filters: DocumentFilters; onShowAll: () => void }) {
  const pages = useDocuments(filters);
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const isFiltered = Object.values(filters).some(Boolean);
  const { hasNextPage, isFetchingNextPage, isPlaceholderData } = pages;
  if (pages.error && (!pages.data || isPlaceholderData)) {
    return <ErrorState message={errorMessage(pages.error)} onRetry={() => void pages.refetch()} />;
  }
  return (
    <div aria-busy={pages.isPending || isPlaceholderData}>
      <p role="status" className="min-h-5 text-muted text-sm">
        {pages.isPending ? (
          <span className="sr-only">{pressPages.looking}</span>
        ) : isPlaceholderData ? (
          pressPages.looking
        ) : items.length > 0 ? (
          pressPages[hasNextPage ? 'countAndMore' : 'count'](items.length)
        ) : (
          pressPages.noPage
        )}
      </p>
      {isFiltered ? null : (
        <NewDocuments readAt={pages.dataUpdatedAt} isEmpty={items.length === 0} refetch={pages.refetch} />
      )}
      {pages.isPending ? (
        <RowsSkeleton />
      ) : items.length > 0 ? (
        <ul
          aria-label={pressPages.title}
          className={cn('divide-y divide-line transition-opacity', isPlaceholderData && 'opacity-60')}
        >
          {items.map((page) => (
            <DocumentRow key={page.id} page={page} />
          ))}
        </ul>
      ) : isFiltered ? (
        <EmptyState
          icon={<FileText aria-hidden />}
          title={pressPages.noneOfKind}
          action={
            <Button className="max-md:h-11" onClick={onShowAll}>
              {pressPages.showAll}
            </Button>
          }
        >
          <p>{pressPages.howToFindSome}</p>
        </EmptyState>
      ) : (
        <EmptyState icon={<FileText aria-hidden />} title={pressPages.nothingRead}>
          <p>{pressPages.whenTheyCome}</p>
        </EmptyState>
      )}
      {hasNextPage && !isPlaceholderData ? (
        <Button
          className="mt-4 max-md:h-11"
          pending={isFetchingNextPage}
          focusableWhenDisabled
          onClick={() => void pages.fetchNextPage()}
        >
          {pressPages.showMore}
        </Button>
      ) : null}
    </div>
  );
}

function RowsSkeleton() {
  return (
    <div className="flex flex-col gap-3 py-4">
      {['a', 'b', 'c', 'd', 'e'].map((place) => (
        <Skeleton key={place} className="h-20" />
      ))}
    </div>
  );
}
