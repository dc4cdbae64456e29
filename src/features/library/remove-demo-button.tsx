'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { jobAcceptedSchema } from '@/domain/contracts/common';
import { errorMessage } from '@/features/api/error-message';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';

/** Asks the server to take the demo away, with its listeners and press; own music and history stay. */
export function RemoveDemoButton({ size, className }: { size?: 'sm' | 'md'; className?: string }) {
  const client = useQueryClient();
  const refresh = () => {
    for (const queryKey of [queryKeys.jobs, queryKeys.library, queryKeys.me, queryKeys.admin]) {
      void client.invalidateQueries({ queryKey });
    }
  };
  const compose = useMutation({
    mutationFn: () => request('/api/library/demo', { method: 'POST', schema: jobAcceptedSchema }),
    onSuccess: refresh,
    onError: (error) =>
      toast('The demo did not come back', { tone: 'error', description: errorMessage(error) }),
  });
  const remove = useMutation({
    mutationFn: () => request('/api/library/demo', { method: 'DELETE', schema: jobAcceptedSchema }),
    onSuccess: () => {
      refresh();
      toast('The demo collection is being removed', {
        description: 'Your own music and what you liked of it stay.',
        action: { label: 'Undo', onAct: () => compose.mutate() },
      });
    },
    onError: (error) =>
      toast('The demo was not removed', {
        tone: 'error',
        description: `${errorMessage(error)} Nothing was changed.`,
      }),
  });
  return (
    <Button
      variant="ghost"
      size={size}
      className={className}
      pending={remove.isPending}
      onClick={() => remove.mutate()}
    >
      Remove the demo
    </Button>
  );
}
