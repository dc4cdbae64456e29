'use client';

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
    <ErrorState
      title="This page could not be made"
      message="The server or its database did not answer as it should. Nothing you did is lost."
      onRetry={reset}
    >
      {error.digest ? <p className="mt-2 text-faint text-sm">In the server’s log: {error.digest}</p> : null}
    </ErrorState>
  );
}
