'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { jobAcceptedSchema } from '@/domain/contracts/common';
import type {
  AddPressSource,
  changePressSourceSchema,
  PressSource,
  pressSourceListSchema,
  pressSourceSchema,
} from '@/domain/contracts/press';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';

/** Sources, pages and corrections: what is read anew when one of them changes. */
export const pressKey = ['press'];
const sourceKey = [...pressKey, 'sources'];

const READING_POLL_MS = 2_500;

/** What a source is called where it has no title. */
export const sourceName = (source: Pick<PressSource, 'title' | 'location'>) =>
  source.title || source.location;

/** Whether a source is still to be read for the first time, and nothing has come in the way so far. */
export const isFirstReading = (source: PressSource) =>
  source.status === 'active' && source.lastReadAt === null && source.lastError === null;

/** Whether something about a source is about to change by itself. */
const isBeingRead = (source: PressSource) =>
  isFirstReading(source) || (source.status === 'active' && source.waitingCount > 0);

/** A change of the sources, after which what hangs on them is read again: jobs, pages, what is said of artists. */
function useSourceMutation<Variables, Result>(mutationFn: (variables: Variables) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => {
      for (const queryKey of [pressKey, queryKeys.jobs, queryKeys.library]) {
        void client.invalidateQueries({ queryKey });
      }
    },
  });
}

export function usePressSources() {
  return useQuery({
    queryKey: sourceKey,
    queryFn: ({ signal }) => request<typeof pressSourceListSchema>('/api/press/sources', { signal }),
    // Sources come and go with the demo, too.
    staleTime: 0,
    // Reading begins at once and mostly takes seconds: what comes of it should not need a reload.
    refetchInterval: (query) => (query.state.data?.items.some(isBeingRead) ? READING_POLL_MS : false),
  });
}

export function useAddPressSource() {
  return useSourceMutation((source: AddPressSource) =>
    request<typeof pressSourceSchema>('/api/press/sources', { method: 'POST', body: source }),
  );
}

export function useRemovePressSource() {
  return useSourceMutation((sourceId: string) =>
    request(`/api/press/sources/${sourceId}`, { method: 'DELETE' }),
  );
}

export function useReadPressSource() {
  return useSourceMutation((sourceId: string) =>
    request<typeof jobAcceptedSchema>(`/api/press/sources/${sourceId}/read`, { method: 'POST' }),
  );
}

type SourceChange = { id: string } & z.infer<typeof changePressSourceSchema>;
type SourceList = z.infer<typeof pressSourceListSchema>;

/** Pauses, bans, takes up again or renames a source: shown at once, taken back where the server refuses. */
export function useChangePressSource() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: SourceChange) =>
      request(`/api/press/sources/${id}`, { method: 'PATCH', body }),
    onMutate: async (change) => {
      await client.cancelQueries({ queryKey: sourceKey });
      const before = client.getQueryData<SourceList>(sourceKey);
      client.setQueryData<SourceList>(
        sourceKey,
        (list) => list && { items: list.items.map(changed(change)) },
      );
      return before;
    },
    onError: (_error, _change, before) => client.setQueryData(sourceKey, before),
    onSettled: () => client.invalidateQueries({ queryKey: pressKey }),
  });
}

const changed = (change: SourceChange) => (source: PressSource) =>
  source.id === change.id ? { ...source, ...change } : source;
