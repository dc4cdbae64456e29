'use client';

import { useState } from 'react';
import { accountError } from './account-error';
import type { authClient } from './auth-client';

type Answer = { error: { status: number; code?: string; message?: string } | null };
type FetchOptions = { onError: (context: { response: Response }) => void };

/** Asks better-auth for something, and keeps what went wrong in words. */
export function useAuthCall() {
  const [error, setError] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);

  /** Answers whether it was done. */
  async function call(
    ask: (client: typeof authClient, fetchOptions: FetchOptions) => Promise<Answer>,
  ): Promise<boolean> {
    setPending(true);
    setError(null);
    let retryAfterSeconds: number | null = null;
    const onError: FetchOptions['onError'] = ({ response }) => {
      retryAfterSeconds = Number(response.headers.get('x-retry-after')) || null;
    };
    // Read when it is wanted: no page needs it to begin with.
    const answer = await import('./auth-client')
      .then(({ authClient: client }) => ask(client, { onError }))
      .catch((): Answer => ({ error: { status: 0 } }));
    setPending(false);
    if (answer.error) setError(accountError(answer.error, retryAfterSeconds));
    return !answer.error;
  }

  return { call, error, setError, isPending };
}
