'use client';

import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { common } from '@words/common';
import { corrections } from '@words/press';
import type { z } from 'zod';
import { toast } from '@/components/ui/toast';
import {
  type AddNameCorrection,
  type NameCorrection,
  nameCorrectionListSchema,
  nameCorrectionSchema,
} from '@/domain/contracts/press';
import { pressKey } from '@/features/admin/use-press';
import { errorMessage } from '@/features/api/error-message';
import { request } from '@/features/api/request';
import { documentListKey } from './use-documents';

const correctionKey = [...pressKey, 'corrections'];
type CorrectionList = z.infer<typeof nameCorrectionListSchema>;

/** All that was said about names that are none. */
export function useCorrections() {
  return useQuery({
    queryKey: correctionKey,
    queryFn: ({ signal }) => request('/api/press/corrections', { schema: nameCorrectionListSchema, signal }),
  });
}

export const addCorrection = (body: AddNameCorrection) =>
  request('/api/press/corrections', { method: 'POST', body, schema: nameCorrectionSchema });

export const deleteCorrection = (id: string) => request(`/api/press/corrections/${id}`, { method: 'DELETE' });

/** Reads anew what counts mentions or lists corrections. An open page keeps the names it shows: it was told already. */
export function refreshAfterCorrection(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: correctionKey });
  void client.invalidateQueries({ queryKey: documentListKey });
}

/** Takes a correction back: it leaves the list at once, and can be said again for a while. */
export function useRemoveCorrection() {
  const client = useQueryClient();
  const sayAgain = useMutation({
    mutationFn: bringBack,
    onError: (error) =>
      toast(corrections.notBroughtBack, { tone: 'error', description: errorMessage(error) }),
    onSettled: () => client.invalidateQueries({ queryKey: pressKey }),
  });
  return useMutation({
    mutationFn: ({ id }: NameCorrection) => deleteCorrection(id),
    onMutate: async ({ id }) => {
      await client.cancelQueries({ queryKey: correctionKey });
      const before = client.getQueryData<CorrectionList>(correctionKey);
      client.setQueryData<CorrectionList>(
        correctionKey,
        (list) => list && { items: list.items.filter((other) => other.id !== id) },
      );
      return before;
    },
    onSuccess: (_answer, correction) =>
      toast(corrections.removed, {
        description: corrections.mayMeanAgain(correction.spelling, correction.artist.name),
        timeoutMs: 20_000,
        action: { label: common.undo, onAct: () => sayAgain.mutate(correction) },
      }),
    onError: (error, _correction, before) => {
      client.setQueryData(correctionKey, before);
      toast(corrections.notRemoved, { tone: 'error', description: errorMessage(error) });
    },
    onSettled: () => client.invalidateQueries({ queryKey: pressKey }),
  });
}

const bringBack = ({ artist, spelling, site, document }: NameCorrection) =>
  addCorrection({
    artistId: artist.id,
    spelling,
    ...(document ? { documentId: document.id } : {}),
    ...(site ? { site } : {}),
  });
