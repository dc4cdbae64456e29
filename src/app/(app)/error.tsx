'use client';

import { pageFailed } from '@words/pages';
import { useEffect } from 'react';
import { ErrorState } from '@/components/ui/error-state';

/** When one page fails: the frame stays, and the music plays on. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  useEffect(() => console.error(error), [error]);
  return (
    <ErrorState title={pageFailed.title} message={pageFailed.nothingLost} onRetry={reset} isPage>
      {error.digest ? <p className="mt-2 text-faint text-sm">{pageFailed.inLog(error.digest)}</p> : null}
    </ErrorState>
  );
}
