'use client';

import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type {
  findPressDocumentsSchema,
  pressDocumentDetailSchema,
  pressDocumentPageSchema,
} from '@/domain/contracts/press';
import { pressKey } from '@/features/admin/use-press';
import { request } from '@/features/api/request';

/** Lists of pages that were read. */
export const documentListKey = [...pressKey, 'documents'];
/** Single pages with their text. */
export const documentKey = [...pressKey, 'document'];

export type DocumentFilters = Pick<
  z.input<typeof findPressDocumentsSchema>,
  'q' | 'sourceId' | 'artistId' | 'only'
>;

const PAGE_SIZE = 30;

/** Pages that were read; while one types the earlier ones stay until the new ones are there. */
export function useDocuments(filters: DocumentFilters) {
  return useInfiniteQuery({
    queryKey: [...documentListKey, filters],
    queryFn: ({ pageParam, signal }) =>
      request<typeof pressDocumentPageSchema>('/api/press/documents', {
        query: { ...filters, limit: PAGE_SIZE, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** One page with its text and the names in it. */
export function useDocument(id: string) {
  return useQuery({
    queryKey: [...documentKey, id],
    queryFn: ({ signal }) =>
      request<typeof pressDocumentDetailSchema>(`/api/press/documents/${id}`, { signal }),
  });
}
