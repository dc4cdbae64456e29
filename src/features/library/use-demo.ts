'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '@/components/ui/toast';
import type { jobAcceptedSchema } from '@/domain/contracts/common';
import { demoRemovalDelayMs } from '@/domain/demo-removal';
import { errorMessage } from '@/features/api/error-message';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';
import { useJobs } from '@/features/api/use-jobs';

/** A change of the demo, after which all that shows it is read again. */
function useDemoMutation(options: {
  change: () => Promise<unknown>;
  onSuccess?: () => void;
  failed: string;
}) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: options.change,
    onSuccess: options.onSuccess,
    onError: (error) => toast(options.failed, { tone: 'error', description: errorMessage(error) }),
    onSettled: () => {
      for (const queryKey of [queryKeys.jobs, queryKeys.library, queryKeys.me, queryKeys.admin])
        void client.invalidateQueries({ queryKey });
    },
  });
}

/** Asks for the demo to be composed; the jobs show how far it is. */
export function useComposeDemo() {
  return useDemoMutation({
    change: () => request<typeof jobAcceptedSchema>('/api/library/demo', { method: 'POST' }),
    failed: 'The demo is not being composed',
  });
}

/** Asks for the demo's removal, which can be called off for a few seconds. */
export function useRemoveDemo() {
  const undo = useDemoMutation({
    change: () => request('/api/library/demo/removal', { method: 'DELETE' }),
    onSuccess: () => toast('The demo stays', { id: 'demo' }),
    failed: 'The demo did not stay',
  });
  const remove = useDemoMutation({
    change: () => request<typeof jobAcceptedSchema>('/api/library/demo', { method: 'DELETE' }),
    onSuccess: () =>
      toast(`The demo goes in ${demoRemovalDelayMs / 1000} seconds`, {
        id: 'demo',
        description: 'Until then everything is as it was.',
        action: { label: 'Undo', onAct: () => undo.mutate() },
        timeoutMs: demoRemovalDelayMs,
      }),
    failed: 'The demo was not removed',
  });
  const job = useJobs().data?.items.find(
    ({ name, state, error }) =>
      name === 'remove-demo' &&
      (state === 'active' || state === 'waiting' || (state === 'delayed' && !error)),
  );
  return { remove, undo, canUndo: job?.state === 'delayed', isRemoving: job !== undefined };
}
