'use client';

import { pageFailed } from '@words/pages';
import { useEffect } from 'react';
import { ErrorState } from '@/components/ui/error-state';
import { DoorFrame } from '@/features/shell/door-frame';

/** When a page cannot be made at all: the database is away, or we made a mistake. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  useEffect(() => console.error(error), [error]);
  return (
    <DoorFrame>
      <ErrorState
        title={pageFailed.title}
        message={pageFailed.nothingLostWithoutFrame}
        onRetry={reset}
        isPage
      >
        {error.digest ? <p className="mt-2 text-faint text-sm">{pageFailed.inLog(error.digest)}</p> : null}
      </ErrorState>
    </DoorFrame>
  );
}
