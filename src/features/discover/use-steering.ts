import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { common } from '@words/common';
import { steering } from '@words/discover';
import { rebuildWords } from '@words/discover-list';
import { toast } from '@/components/ui/toast';
import { useSettled } from '@/components/ui/use-settled';
import type { discoverListSchema, discoverPreviewSchema, Sliders } from '@/domain/contracts/discover';
import { errorMessage } from '@/features/api/error-message';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';
import { useRestoreDiscover } from './use-discover';

/** While a slider moves nothing is asked: an answer for each pixel would only be late. */
const PAUSE_MS = 120;
const UNDO_MS = 20_000;

/** What the list would become, following the sliders. The answer before stays until the next is there. */
export function useSteeringPreview(sliders: Sliders) {
  const settled = useSettled(sliders, PAUSE_MS);
  const preview = useQuery({
    queryKey: [...queryKeys.discover, 'preview', settled],
    queryFn: ({ signal }) =>
      request<typeof discoverPreviewSchema>('/api/discover/steering', {
        method: 'POST',
        body: settled,
        signal,
      }),
    placeholderData: keepPreviousData,
  });
  return { preview: preview.data, error: preview.error, isBehind: settled !== sliders || preview.isFetching };
}

/** Makes the list anew by the sliders; it can be taken back from the toast. */
export function useSteer(onDone: () => void) {
  const client = useQueryClient();
  const { mutate: restore } = useRestoreDiscover();
  return useMutation({
    mutationFn: (sliders: Sliders) =>
      request<typeof discoverListSchema>('/api/discover/steering', { method: 'PUT', body: sliders }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: queryKeys.discover });
      onDone();
      toast(steering.saved, {
        description: steering.nextToo,
        timeoutMs: UNDO_MS,
        action: { label: common.undo, onAct: () => restore() },
      });
    },
    onError: (error) => toast(rebuildWords.staysAsItWas, { tone: 'error', description: errorMessage(error) }),
  });
}
