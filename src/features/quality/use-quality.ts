'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSettled } from '@/components/ui/use-settled';
import type { jobAcceptedSchema } from '@/domain/contracts/common';
import type {
  BlendVariant,
  blendStateSchema,
  calibrationSchema,
  offPolicySchema,
  qualityWeeksSchema,
  rankingStateSchema,
  startedTrialSchema,
  trialListSchema,
} from '@/domain/contracts/quality';
import { useAdminMutation } from '@/features/admin/use-admin';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';
import { useJobs } from '@/features/api/use-jobs';

/** While a slider moves nothing is asked. */
const PAUSE_MS = 250;
const key = (part: string) => [...queryKeys.admin, 'quality', part];

/** What a changed blend multiplies the signals by, and how boldly it tries, each beside the present one. */
export type ChangedBlend = { collaborative: number; text: number; audio: number; boldness: number };

export function useQualityWeeks() {
  return useQuery({
    queryKey: key('weeks'),
    queryFn: ({ signal }) => request<typeof qualityWeeksSchema>('/api/quality/weeks', { signal }),
  });
}

export function useCalibration() {
  return useQuery({
    queryKey: key('calibration'),
    queryFn: ({ signal }) => request<typeof calibrationSchema>('/api/quality/calibration', { signal }),
  });
}

/** What the last measurement came to; read anew whenever one has finished. */
export function useRanking() {
  const finished = useJobs().data?.items.find(
    ({ name, state }) => name === 'evaluate-ranking' && state === 'completed',
  );
  return useQuery({
    queryKey: [...key('ranking'), finished?.id],
    queryFn: ({ signal }) => request<typeof rankingStateSchema>('/api/quality/ranking', { signal }),
    placeholderData: keepPreviousData,
  });
}

export function useMeasureRanking() {
  return useAdminMutation((_: undefined) =>
    request<typeof jobAcceptedSchema>('/api/quality/ranking', { method: 'POST' }),
  );
}

/** What a changed blend would have brought, following the sliders. The answer before stays until the next is there. */
export function useOffPolicy(changed: ChangedBlend) {
  const settled = useSettled(changed, PAUSE_MS);
  const query = useQuery({
    queryKey: [...key('off-policy'), settled],
    queryFn: ({ signal }) =>
      request<typeof offPolicySchema>('/api/quality/off-policy', { query: settled, signal }),
    placeholderData: keepPreviousData,
  });
  return { ...query, isBehind: settled !== changed || query.isFetching };
}

/** By which blend lists are made, and what was adopted before. */
export function useBlendState() {
  return useQuery({
    queryKey: key('blend'),
    queryFn: ({ signal }) => request<typeof blendStateSchema>('/api/quality/blend', { signal }),
  });
}

export function useAdoptBlend() {
  return useAdminMutation((changed: ChangedBlend) =>
    request('/api/quality/blend', { method: 'POST', body: changed }),
  );
}

export function useAdoptWinner() {
  return useAdminMutation((trialId: string) =>
    request(`/api/quality/trials/${trialId}/adoption`, { method: 'POST' }),
  );
}

export function useTakeBackAdoption() {
  return useAdminMutation((_: undefined) => request('/api/quality/blend/restoration', { method: 'POST' }));
}

export function useTrials() {
  return useQuery({
    queryKey: key('trials'),
    queryFn: ({ signal }) => request<typeof trialListSchema>('/api/quality/trials', { signal }),
  });
}

export function useStartTrial() {
  return useAdminMutation((variants: { a: BlendVariant; b: BlendVariant }) =>
    request<typeof startedTrialSchema>('/api/quality/trials', { method: 'POST', body: variants }),
  );
}

export function useEndTrial() {
  return useAdminMutation((trialId: string) =>
    request(`/api/quality/trials/${trialId}/end`, { method: 'POST' }),
  );
}
