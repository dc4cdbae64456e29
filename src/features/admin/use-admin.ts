'use client';

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { invitationSchema, userListSchema } from '@/domain/contracts/accounts';
import {
  type addFolderSchema,
  folderListSchema,
  folderSchema,
  problemListSchema,
} from '@/domain/contracts/admin';
import { jobAcceptedSchema } from '@/domain/contracts/common';
import {
  type AddPressSource,
  type PressSource,
  pressSourceListSchema,
  pressSourceSchema,
} from '@/domain/contracts/press';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';

const FIRST_READING_POLL_MS = 2_000;
const folderKey = [...queryKeys.admin, 'folders'];
const problemKey = [...queryKeys.admin, 'problems'];
const pressKey = [...queryKeys.admin, 'press'];
const userKey = [...queryKeys.admin, 'users'];

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
    queryFn: ({ signal }) => request('/api/library/folders', { schema: folderListSchema, signal }),
  });
}

export function useAddFolder() {
  return useAdminMutation((folder: z.input<typeof addFolderSchema>) =>
    request('/api/library/folders', { method: 'POST', body: folder, schema: folderSchema }),
  );
}

export function useRemoveFolder() {
  return useAdminMutation((folderId: string) =>
    request(`/api/library/folders/${folderId}`, { method: 'DELETE' }),
  );
}

export function useScan() {
  return useAdminMutation((_: undefined) =>
    request('/api/library/scan', { method: 'POST', schema: jobAcceptedSchema }),
  );
}

/** Files that could not be read, page by page. */
export function useProblems() {
  return useInfiniteQuery({
    queryKey: problemKey,
    queryFn: ({ pageParam, signal }) =>
      request('/api/library/problems', { query: { cursor: pageParam }, schema: problemListSchema, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
}

/** Whether a source is still to be read for the first time, and nothing has come in the way so far. */
export const isFirstReading = (source: PressSource) =>
  source.status === 'active' && source.lastReadAt === null && source.lastError === null;

export function usePressSources() {
  return useQuery({
    queryKey: pressKey,
    queryFn: ({ signal }) => request('/api/press/sources', { schema: pressSourceListSchema, signal }),
    // The first reading begins at once and mostly takes seconds: what comes of it should not need a reload.
    refetchInterval: (query) =>
      query.state.data?.items.some(isFirstReading) ? FIRST_READING_POLL_MS : false,
  });
}

export function useAddPressSource() {
  return useAdminMutation((source: AddPressSource) =>
    request('/api/press/sources', { method: 'POST', body: source, schema: pressSourceSchema }),
  );
}

export function useRemovePressSource() {
  return useAdminMutation((sourceId: string) =>
    request(`/api/press/sources/${sourceId}`, { method: 'DELETE' }),
  );
}

export function useReadPressSource() {
  return useAdminMutation((sourceId: string) =>
    request(`/api/press/sources/${sourceId}/read`, { method: 'POST', schema: jobAcceptedSchema }),
  );
}

export function useUsers() {
  return useQuery({
    queryKey: userKey,
    queryFn: ({ signal }) => request('/api/users', { schema: userListSchema, signal }),
  });
}

export function useCreateInvitation() {
  return useMutation({
    mutationFn: () => request('/api/invitations', { method: 'POST', schema: invitationSchema }),
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
