'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { rebuildWords } from '@words/discover-list';
import { toast } from '@/components/ui/toast';
import type { jobAcceptedSchema } from '@/domain/contracts/common';
import type { discoverListSchema, discoverWeeksSchema, NoListReason } from '@/domain/contracts/discover';
import { ApiError } from '@/features/api/api-error';
import { errorMessage } from '@/features/api/error-message';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';
import { useMe } from '@/features/api/use-me';

/** How often to ask for a list that is being built, should the event that announces it get lost. */
const POLL_MS = 5_000;

/**
 * A week's list; this week's without `week`, which is asked for only once there is one. While there is none, `reason`
 * says why.
 */
export function useDiscoverList(week?: string) {
  const me = useMe((known) => (!week && known?.noListReason === 'building' ? POLL_MS : false));
  const list = useQuery({
    queryKey: [...queryKeys.discover, 'list', week ?? 'current'],
    queryFn: ({ signal }) => request<typeof discoverListSchema>('/api/discover', { query: { week }, signal }),
    enabled: week !== undefined || me.data?.noListReason === null,
  });
  return {
    list: list.data,
    reason: (week ? null : me.data?.noListReason) ?? noListReason(list.error),
    error: list.error ?? me.error,
    retry: () => void (me.error ? me.refetch() : list.refetch()),
  };
}

/** All weeks that have a list, newest first. */
export function useDiscoverWeeks() {
  return useQuery({
    queryKey: [...queryKeys.discover, 'weeks'],
    queryFn: ({ signal }) => request<typeof discoverWeeksSchema>('/api/discover/weeks', { signal }),
  });
}

/** Asks for this week's list to be built anew; the page follows the job. */
export function useRebuildDiscover() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<typeof jobAcceptedSchema>('/api/discover/rebuild', { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.jobs }),
  });
}

/** Brings back the list that this week's took the place of. */
export function useRestoreDiscover() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request('/api/discover/rebuild', { method: 'DELETE' }),
    onSuccess: () => toast(rebuildWords.isBack),
    onError: (error) =>
      toast(rebuildWords.notBroughtBack, { tone: 'error', description: errorMessage(error) }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.discover }),
  });
}

/** Why there is no list, as the server's 404 says; null for any other failure. */
function noListReason(error: unknown): NoListReason | null {
  if (!(error instanceof ApiError) || error.status !== 404) return null;
  return (error.details as { reason?: NoListReason } | undefined)?.reason ?? null;
}
