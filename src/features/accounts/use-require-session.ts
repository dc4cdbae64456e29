'use client';

import { useEffect } from 'react';
import type { Me } from '@/domain/contracts/accounts';
import { ApiError } from '@/features/api/api-error';
import { useMe } from '@/features/api/use-me';

/** Who is signed in; a session that ended while the page was open leads to the sign-in page, and back here after it. */
export function useRequireSession(): Me | undefined {
  const { data, error } = useMe();
  const isSignedOut = error instanceof ApiError && error.status === 401;
  useEffect(() => {
    if (!isSignedOut) return;
    const { pathname, search } = window.location;
    window.location.assign(`/sign-in?${new URLSearchParams({ next: pathname + search })}`);
  }, [isSignedOut]);
  return data;
}
