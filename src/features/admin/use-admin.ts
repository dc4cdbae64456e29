'use client';

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type {
  addFolderSchema,
  folderListSchema,
  folderSchema,
  problemListSchema,
} from '@/domain/contracts/admin';
import type { jobAcceptedSchema } from '@/domain/contracts/common';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';

const folderKey = [...queryKeys.admin, 'folders'];
const problemKey = [...queryKeys.admin, 'problems'];

/** A change on the server, after which the admin pages, the jobs and the library are read again. */
export function useAdminMutation<Variables, Result>(mutationFn: (variables: Variables) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => {
      for (const queryKey of [queryKeys.admin, queryKeys.jobs, queryKeys.library, queryKeys.me]) {
        void client.invalidateQueries({ queryKey });
      }
    },
  });
}

export function useFolders() {
  return useQuery({
    queryKey: folderKey,
    queryFn: ({ signal }) => request<typeof folderListSchema>('/api/library/folders', { signal }),
  });
}

export function useAddFolder() {
  return useAdminMutation((folder: z.input<typeof addFolderSchema>) =>
    request<typeof folderSchema>('/api/library/folders', { method: 'POST', body: folder }),
  );
}

export function useRemoveFolder() {
  return useAdminMutation((folderId: string) =>
    request(`/api/library/folders/${folderId}`, { method: 'DELETE' }),
  );
}

export function useScan() {
  return useAdminMutation((_: undefined) =>
    request<typeof jobAcceptedSchema>('/api/library/scan', { method: 'POST' }),
  );
}

/** Files that could not be read, page by page. */
export function useProblems() {
  return useInfiniteQuery({
    queryKey: problemKey,
    queryFn: ({ pageParam, signal }) =>
      request<typeof problemListSchema>('/api/library/problems', { query: { cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
}

export function useSetSignUpPolicy() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (signUp: 'open' | 'invitation') =>
      request('/api/settings/sign-up', { method: 'PUT', body: { signUp } }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.setup }),
  });
}
