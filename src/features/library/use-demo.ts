'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { common } from '@words/common';
import { demoCollection } from '@words/library';
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
    failed: demoCollection.notComposed,
  });
}

/** Asks for the demo's removal, which can be called off for a few seconds. */
export function useRemoveDemo() {
  const undo = useDemoMutation({
    change: () => request('/api/library/demo/removal', { method: 'DELETE' }),
    onSuccess: () => toast(demoCollection.stays, { id: 'demo' }),
    failed: demoCollection.didNotStay,
  });
  const remove = useDemoMutation({
    change: () => request<typeof jobAcceptedSchema>('/api/library/demo', { method: 'DELETE' }),
    onSuccess: () =>
      toast(demoCollection.goesIn(demoRemovalDelayMs / 1000), {
        id: 'demo',
        description: demoCollection.untilThen,
        action: { label: common.undo, onAct: () => undo.mutate() },
        timeoutMs: demoRemovalDelayMs,
      }),
    failed: demoCollection.notRemoved,
  });
  const job = useJobs().data?.items.find(
    ({ name, state, error }) =>
      name === 'remove-demo' &&
      (state === 'active' || state === 'waiting' || (state === 'delayed' && !error)),
  );
  return { remove, undo, canUndo: job?.state === 'delayed', isRemoving: job !== undefined };
}
