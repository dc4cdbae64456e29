'use client';

import { adminFrame } from '@words/admin';
import { pressPage } from '@words/press';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Link } from '@/components/ui/link';
import { Skeleton } from '@/components/ui/skeleton';
import type { PressDocumentDetail } from '@/domain/contracts/press';
import { AdminFrame } from '@/features/admin/admin-frame';
import { ApiError } from '@/features/api/api-error';
import { errorMessage } from '@/features/api/error-message';
import { usePageTitle } from '@/features/library/use-page-title';
import { CorrectionList } from './correction-list';
import { DocumentHead } from './document-head';
import { documentName } from './document-in-words';
import { MarkedText } from './marked-text';
import { useDocument } from './use-documents';
import { isKept } from './use-mark-correction';

/** A page that was read: what it says, and who it is taken to speak of. */
export function DocumentPage({ id }: { id: string }) {
  const { data, error, refetch } = useDocument(id);
  return (
    <AdminFrame title={adminFrame.views.press}>
      <Link
        href="/admin/press#pages"
        className="mb-4 inline-flex h-11 items-center gap-2 rounded-sm text-muted transition-colors hover:text-ink md:h-8"
      >
        <ArrowLeft aria-hidden className="size-4" />
        {pressPage.allPages}
      </Link>
      {data ? (
        <Document page={data} />
      ) : error instanceof ApiError && (error.status === 404 || error.status === 400) ? (
        <EmptyState
          title={pressPage.noSuchPage}
          action={
            <Button nativeButton={false} render={<Link href="/admin/press#pages" />}>
              {pressPage.toAllPages}
            </Button>
          }
        >
          <p>{pressPage.whyGone}</p>
        </EmptyState>
      ) : error ? (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      ) : (
        <DocumentSkeleton />
      )}
    </AdminFrame>
  );
}

function Document({ page }: { page: PressDocumentDetail }) {
  usePageTitle(documentName(page));
  const corrections = page.corrections.filter(isKept);
  return (
    <article>
      <DocumentHead page={page} />
      {page.text ? <MarkedText page={page} /> : <Unread>{pressPage.noText}</Unread>}
      {corrections.length > 0 ? (
        <section aria-labelledby="said-here" className="mt-10 border-line border-t pt-6">
          <h3 id="said-here" className="pb-3 font-medium text-base text-ink">
            {pressPage.takenOut}
          </h3>
          <CorrectionList corrections={corrections} />
        </section>
      ) : null}
    </article>
  );
}

const Unread = ({ children }: { children: ReactNode }) => <p className="text-base text-muted">{children}</p>;

function DocumentSkeleton() {
  return (
    <div role="status" aria-busy="true" aria-label={pressPage.loading} className="flex flex-col gap-4">
      <Skeleton className="h-9 w-2/3" />
      <Skeleton className="h-5 w-1/3" />
      {['a', 'b', 'c', 'd'].map((place) => (
        <Skeleton key={place} className="h-24 max-w-prose" />
      ))}
    </div>
  );
}
