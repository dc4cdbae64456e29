'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { tasteStep } from '@words/welcome';
import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import type { Artist } from '@/domain/contracts/library';
import type { tasteArtistsSchema } from '@/domain/contracts/listening';
import { errorMessage } from '@/features/api/error-message';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';

/** The picks of an artist wall: those of earlier to begin with, then as they are changed here, until they are saved. */
export function useTastePicks(onSaved: () => void) {
  const client = useQueryClient();
  const stored = useQuery({
    queryKey: [...queryKeys.me, 'taste'],
    queryFn: ({ signal }) => request<typeof tasteArtistsSchema>('/api/me/taste', { signal }),
  });
  const [changed, setChanged] = useState<readonly Artist[] | null>(null);
  const selected = changed ?? stored.data?.items ?? [];
  const save = useMutation({
    mutationFn: () =>
      request('/api/me/taste', { method: 'PUT', body: { artistIds: selected.map(({ id }) => id) } }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: queryKeys.me });
      onSaved();
    },
    onError: (error) => toast(tasteStep.notSaved, { description: errorMessage(error), tone: 'error' }),
  });
  return {
    selected,
    isLoading: stored.isPending,
    error: stored.error,
    retry: () => void stored.refetch(),
    toggle: (artist: Artist) =>
      setChanged(
        selected.some(({ id }) => id === artist.id)
          ? selected.filter(({ id }) => id !== artist.id)
          : [...selected, artist],
      ),
    save: () => save.mutate(),
    isSaving: save.isPending,
  };
}
