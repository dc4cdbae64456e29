'use client';

import { isServer, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { isOffline } from '@/features/offline/reach';
import { ApiError } from './api-error';

/** The cache of answers, one for the life of the page. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(createQueryClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

/**
 * Lists keep their scroll position when one goes back to them. On the server the answers of a page go with it: a timer
 * would hold all of them for as long, half an hour of pages.
 */
const keptMs = isServer ? Number.POSITIVE_INFINITY : 30 * 60_000;

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: keptMs,
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
