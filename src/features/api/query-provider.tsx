'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { isOffline } from '@/features/offline/reach';
import { ApiError } from './api-error';

/** The cache of answers, one for the life of the page. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(createQueryClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // Lists keep their scroll position when one goes back to them.
        gcTime: 30 * 60_000,
        retry: (failures, error) => failures < 3 && !isOffline() && isWorthRetrying(error),
        // Without a network the service worker answers, or the page says so at once.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

const isWorthRetrying = (error: unknown): boolean =>
  !(error instanceof ApiError) || error.status === 0 || error.status === 429 || error.status >= 500;
