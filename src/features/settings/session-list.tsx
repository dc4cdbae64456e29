'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { timeAgo } from '@words/amounts';
import { sessionList } from '@words/settings';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toast';
import type { sessionListSchema } from '@/domain/contracts/accounts';
import { errorMessage } from '@/features/api/error-message';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';
import { deviceName } from '@/features/player/elsewhere/this-device';

/** Where the listener is signed in; each but this one can be ended from here. */
export function SessionList() {
  const { data, error, refetch } = useQuery({
    queryKey: queryKeys.sessions,
    queryFn: ({ signal }) => request<typeof sessionListSchema>('/api/me/sessions', { signal }),
  });
  const end = useEndSession();
  if (error && !data) return <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-24 max-w-xl" />;
  const now = new Date();
  return (
    <div className="flex max-w-xl flex-col items-start gap-4">
      <ul
        aria-label={sessionList.title}
        className="flex w-full flex-col divide-y divide-line border-line border-y"
      >
        {data.items.map(({ id, isThis, createdAt, lastSeenAt, userAgent }) => {
          const device = deviceName(userAgent ?? '');
          const since = sessionList.since(timeAgo(createdAt, now));
          return (
            <li key={id} className="flex min-h-14 items-center justify-between gap-4 py-2">
              <p className="min-w-0 text-sm">
                <span className="flex items-center gap-2 text-ink">
                  {device}
                  {isThis ? <Badge tone="accent">{sessionList.here}</Badge> : null}
                </span>
                <span className="text-muted">
                  {since}
                  {isThis ? null : `, ${sessionList.seen(timeAgo(lastSeenAt, now))}`}
                </span>
              </p>
              {isThis ? null : (
                <Button
                  aria-label={sessionList.endLabel(device, since)}
                  disabled={end.isPending}
                  onClick={() => end.mutate(id)}
                >
                  {sessionList.end}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {data.items.length > 1 ? (
        <Button disabled={end.isPending} onClick={() => end.mutate(null)}>
          {sessionList.endOthers}
        </Button>
      ) : null}
    </div>
  );
}

/** Ends one session, or with null all but this one. */
function useEndSession() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string | null) =>
      request(id === null ? '/api/me/sessions' : `/api/me/sessions/${encodeURIComponent(id)}`, {
        method: 'DELETE',
      }),
    onSuccess: (_, id) => toast(id === null ? sessionList.othersEnded : sessionList.ended),
    onError: (error) => toast(sessionList.notEnded, { tone: 'error', description: errorMessage(error) }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.sessions }),
  });
}
