'use client';

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
        title="This page could not be made"
        message="The server or its database did not answer as it should. Nothing you did is lost: plays and likes are kept in this browser until they arrive."
        onRetry={reset}
      >
        {error.digest ? <p className="mt-2 text-faint text-sm">In the server’s log: {error.digest}</p> : null}
      </ErrorState>
    </DoorFrame>
  );
}
