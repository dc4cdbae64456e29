'use client';

import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { jobAcceptedSchema } from '@/domain/contracts/common';
import type { addCommunityImportSchema, communityImportsSchema } from '@/domain/contracts/community';
import type { analysisStateSchema, collaborativeStateSchema } from '@/domain/contracts/models';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';
import { useAdminMutation } from './use-admin';

const POLL_MS = 2_000;
const stateKey = [...queryKeys.admin, 'models', 'collaborative'];
const soundKey = [...queryKeys.admin, 'models', 'audio'];
const importsKey = [...queryKeys.admin, 'community'];

/** @param isMoving whether something is being trained: then what comes of it shows without a reload */
export function useCollaborativeState(isMoving: boolean) {
  return useQuery({
    queryKey: stateKey,
    queryFn: ({ signal }) =>
      request<typeof collaborativeStateSchema>('/api/models/collaborative', { signal }),
    refetchInterval: isMoving ? POLL_MS : false,
  });
}

export function useTrain() {
  return useAdminMutation((_: undefined) =>
    request<typeof jobAcceptedSchema>('/api/models/collaborative/training', { method: 'POST' }),
  );
}

export function useSearchSettings() {
  return useAdminMutation((_: undefined) =>
    request<typeof jobAcceptedSchema>('/api/models/collaborative/search', { method: 'POST' }),
  );
}

export function useSetHalfLife() {
  return useAdminMutation((days: number | null) =>
    request('/api/settings/listening-half-life', { method: 'PUT', body: { days } }),
  );
}

/** @param isMoving whether tracks are being listened to */
export function useAnalysisState(isMoving: boolean) {
  return useQuery({
    queryKey: soundKey,
    queryFn: ({ signal }) => request<typeof analysisStateSchema>('/api/models/audio', { signal }),
    refetchInterval: isMoving ? POLL_MS : false,
  });
}

export function useTuneSound() {
  return useAdminMutation((_: undefined) =>
    request<typeof jobAcceptedSchema>('/api/models/audio/tuning', { method: 'POST' }),
  );
}

export function useSetAnalysisPaused() {
  return useAdminMutation((isPaused: boolean) =>
    request('/api/settings/analysis-pause', { method: 'PUT', body: { isPaused } }),
  );
}

export function useCommunityImports() {
  return useQuery({
    queryKey: importsKey,
    queryFn: ({ signal }) => request<typeof communityImportsSchema>('/api/community/imports', { signal }),
    refetchInterval: (query) =>
      query.state.data?.items.some(({ status }) => status !== 'done' && status !== 'failed')
        ? POLL_MS
        : false,
  });
}

export function useAddCommunityImport() {
  return useAdminMutation((file: z.input<typeof addCommunityImportSchema>) =>
    request<typeof jobAcceptedSchema>('/api/community/imports', { method: 'POST', body: file }),
  );
}

export function useRetryCommunityImport() {
  return useAdminMutation((id: string) =>
    request<typeof jobAcceptedSchema>(`/api/community/imports/${id}/retry`, { method: 'POST' }),
  );
}

export function useRemoveCommunityImport() {
  return useAdminMutation((id: string) => request(`/api/community/imports/${id}`, { method: 'DELETE' }));
}
