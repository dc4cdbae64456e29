'use client';

import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { z } from 'zod';
import type { jobListSchema } from '@/domain/contracts/admin';
import { probe } from '@/features/offline/reach';
import { queryKeys } from './query-keys';

/** Library events come by the dozen while a scan runs: lists are read again at most this often. */
const LIBRARY_REFRESH_MS = 2_000;

/** Listens to /api/events while mounted and keeps the cache in step with the server. Mount once, in a layout. */
export function useEvents(): void {
  const client = useQueryClient();
  useEffect(() => listen(client), [client]);
}

function listen(client: QueryClient): () => void {
  const source = new EventSource('/api/events');
  let refresh: ReturnType<typeof setTimeout> | undefined;
  const invalidate = (queryKey: readonly string[]) => void client.invalidateQueries({ queryKey });

  source.addEventListener('jobs', (event) => {
    const jobs = parseJson(event.data);
    if (jobs) client.setQueryData(queryKeys.jobs, jobs);
  });
  source.addEventListener('library', () => {
    refresh ??= setTimeout(() => {
      refresh = undefined;
      invalidate(queryKeys.library);
      invalidate(queryKeys.me);
      invalidate(queryKeys.admin);
      // What a list says of itself depends on what is known and whether music is still coming in.
      invalidate(queryKeys.discover);
    }, LIBRARY_REFRESH_MS);
  });
  source.addEventListener('discover', () => {
    invalidate(queryKeys.discover);
    invalidate(queryKeys.me);
  });
  // The first to notice that the server is gone. The browser connects again by itself.
  source.addEventListener('error', () => void probe());
  return () => {
    clearTimeout(refresh);
    source.close();
  };
}

function parseJson(text: string): z.infer<typeof jobListSchema> | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
