'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSettled } from '@/components/ui/use-settled';
import type { SmartRules, smartPreviewSchema } from '@/domain/contracts/smart-rules';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';

const PAUSE_MS = 250;

/** What rules would find, shortly after they were changed; while they are not whole, what the last whole ones found. */
export function useRulesPreview(rules: SmartRules, isWhole: boolean) {
  const settled = useSettled(isWhole ? JSON.stringify(rules) : null, PAUSE_MS);
  return useQuery({
    queryKey: [...queryKeys.playlists, 'preview', settled],
    queryFn: ({ signal }) =>
      request<typeof smartPreviewSchema>('/api/playlists/preview', {
        method: 'POST',
        body: { rules: JSON.parse(settled!) as SmartRules },
        signal,
      }),
    enabled: settled !== null,
    placeholderData: keepPreviousData,
  });
}
