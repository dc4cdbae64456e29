'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { jobAcceptedSchema } from '@/domain/contracts/common';
import type { HistoryImport, historyDetailSchema, historyImportsSchema } from '@/domain/contracts/history';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';

const POLL_MS = 1_000;

/** Whether something is being done with an import. */
export const isMoving = ({ status }: Pick<HistoryImport, 'status'>): boolean =>
  status === 'reading' || status === 'importing' || status === 'removing';

/** The listener's imports, newest first. What they change elsewhere is read again once they have come to rest. */
export function useHistories() {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: [...queryKeys.history, 'list'],
    queryFn: ({ signal }) => request<typeof historyImportsSchema>('/api/history/imports', { signal }),
    refetchInterval: ({ state }) => (state.data?.items.some(isMoving) ? POLL_MS : false),
  });
  const isAtWork = query.data?.items.some(isMoving) ?? false;
  const wasAtWork = useRef(false);
  useEffect(() => {
    if (wasAtWork.current && !isAtWork)
      for (const queryKey of [queryKeys.stats, queryKeys.taste, queryKeys.me, queryKeys.library])
        void client.invalidateQueries({ queryKey });
    wasAtWork.current = isAtWork;
  }, [client, isAtWork]);
  return query;
}

/** One import with what came of it. Under a key of its own: one that is being removed is not asked for once more. */
export function useHistory(id: string) {
  return useQuery({
    queryKey: ['history-report', id],
    queryFn: ({ signal }) => request<typeof historyDetailSchema>(`/api/history/imports/${id}`, { signal }),
  });
}

export function useConfirmHistory() {
  return useHistoryMutation((id: string) =>
    request<typeof jobAcceptedSchema>(`/api/history/imports/${id}/confirmation`, { method: 'POST' }),
  );
}

export function useRemoveHistory() {
  return useHistoryMutation((id: string) => request(`/api/history/imports/${id}`, { method: 'DELETE' }));
}

/** Takes a removal back that has not begun. */
export function useRestoreHistory() {
  return useHistoryMutation((id: string) =>
    request(`/api/history/imports/${id}/restoration`, { method: 'POST' }),
  );
}

function useHistoryMutation<Result>(mutationFn: (id: string) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.history }),
  });
}
