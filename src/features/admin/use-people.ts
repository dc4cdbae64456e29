'use client';

import { useQuery } from '@tanstack/react-query';
import type {
  belongingsSchema,
  closedAccountSchema,
  invitationSchema,
  openInvitationsSchema,
  passwordLinkSchema,
  User,
  userListSchema,
} from '@/domain/contracts/accounts';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';
import { useAdminMutation } from './use-admin';

const key = (part: string, ...rest: string[]) => [...queryKeys.admin, 'people', part, ...rest];
const of = (userId: string, part = '') => `/api/users/${encodeURIComponent(userId)}${part}`;

export function useUsers() {
  return useQuery({
    queryKey: key('users'),
    queryFn: ({ signal }) => request<typeof userListSchema>('/api/users', { signal }),
  });
}

/** What would go with an account; asked only while somebody is about to close it. */
export function useBelongings(userId: string) {
  return useQuery({
    queryKey: key('belongings', userId),
    queryFn: ({ signal }) => request<typeof belongingsSchema>(of(userId, '/belongings'), { signal }),
  });
}

export function useSetRole() {
  return useAdminMutation(({ id, role }: Pick<User, 'id' | 'role'>) =>
    request(of(id), { method: 'PATCH', body: { role } }),
  );
}

export function useCloseAccount() {
  return useAdminMutation((id: string) => request<typeof closedAccountSchema>(of(id), { method: 'DELETE' }));
}

export function useReopenAccount() {
  return useAdminMutation((id: string) => request(of(id, '/restoration'), { method: 'POST' }));
}

export function useEndSessions() {
  return useAdminMutation((id: string) => request(of(id, '/sessions'), { method: 'DELETE' }));
}

export function useCreatePasswordLink() {
  return useAdminMutation((id: string) =>
    request<typeof passwordLinkSchema>(of(id, '/password-link'), { method: 'POST' }),
  );
}

export function useOpenInvitations() {
  return useQuery({
    queryKey: key('invitations'),
    queryFn: ({ signal }) => request<typeof openInvitationsSchema>('/api/invitations', { signal }),
  });
}

export function useCreateInvitation() {
  return useAdminMutation((_: undefined) =>
    request<typeof invitationSchema>('/api/invitations', { method: 'POST' }),
  );
}

export function useRevokeInvitation() {
  return useAdminMutation((id: string) => request(`/api/invitations/${id}`, { method: 'DELETE' }));
}

export function useRestoreInvitation() {
  return useAdminMutation((id: string) => request(`/api/invitations/${id}/restoration`, { method: 'POST' }));
}
