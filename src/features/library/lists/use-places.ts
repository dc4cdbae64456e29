'use client';

import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import type { RowRange } from '@/components/ui/visible-rows';
import type { ListMark } from '@/domain/contracts/library-lists';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';

export const PAGE = 100;
/** Read ahead by so many entries on either side. */
const AHEAD = 50;
/** Who drags the scroll bar passes by what nobody will look at: a place far away is read once the bar rests. */
const REST_MS = 60;

/** What is answered for some places of a list. */
type Part<Item> = { version: string; total: number; items: Item[]; marks: ListMark[] };

/** A list of any length whose entries are read where somebody looks. */
export interface Places<Item> {
  /** 0 until it is known. */
  total: number;
  marks: ListMark[];
  isLoading: boolean;
  error: unknown;
  retry: () => void;
  /** undefined: on its way. */
  at: (index: number) => Item | undefined;
  /** What is drawn: reads it. */
  show: (range: RowRange) => void;
  /** Entries from one place to another, as far as there are any. */
  load: (from: number, end: number) => Promise<Item[]>;
}

/**
 * Reads a list by places. What was read stays in the cache, so that going back finds it.
 * @param path of the list, "/api/library/tracks"
 * @param query filters and sort; part of the cache key
 */
export function usePlaces<Item>(
  path: string,
  query: Record<string, string | number | undefined>,
): Places<Item> {
  const client = useQueryClient();
  const queryText = JSON.stringify(query);
  const { keyOf, read } = useMemo(() => {
    const asked = JSON.parse(queryText) as typeof query;
    return {
      keyOf: (version: string | null, page: number) => [...queryKeys.library, path, asked, version, page],
      read: (params: { version?: string; offset: number; limit: number }, signal?: AbortSignal) =>
        request<z.ZodType<Part<Item>>>(path, { query: { ...asked, ...params }, ...(signal && { signal }) }),
    };
  }, [path, queryText]);

  const head = useQuery({
    queryKey: keyOf(null, 0),
    queryFn: ({ signal }) => read({ offset: 0, limit: PAGE }, signal),
  });
  const version = head.data?.version;
  const [pages, show] = usePagesShown();
  const rest = useQueries({
    queries: pages
      .filter((page) => page > 0 && version !== undefined && page * PAGE < (head.data?.total ?? 0))
      .map((page) => ({
        queryKey: keyOf(version!, page),
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          read({ version: version!, offset: page * PAGE, limit: PAGE }, signal),
        staleTime: Number.POSITIVE_INFINITY,
      })),
    combine: (results) => ({
      error: results.find(({ error, data }) => error && !data)?.error ?? null,
      isOutdated: results.some(({ data }) => data && data.version !== version),
      arrived: results.filter(({ data }) => data).length,
      retry: () => {
        for (const result of results) if (result.error) void result.refetch();
      },
    }),
  });

  // The list has changed under the listener's hands: opened anew it tells its new places.
  const { refetch } = head;
  useEffect(() => {
    if (rest.isOutdated) void refetch();
  }, [rest.isOutdated, refetch]);
  const earlier = usePrevious(version);

  type Page = Awaited<ReturnType<typeof read>>;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has arrived is in the client; the rows are drawn anew for it
  const at = useCallback(
    (index: number): Item | undefined => {
      const page = Math.floor(index / PAGE);
      const of = (known: string | undefined) =>
        known === undefined ? undefined : client.getQueryData<Page>(keyOf(known, page));
      const found = page === 0 ? head.data : (of(version) ?? of(earlier));
      return found?.items[index % PAGE];
    },
    [client, keyOf, head.data, version, earlier, rest.arrived, pages],
  );
  const load = useCallback(
    async (from: number, until: number) => {
      const limit = 500;
      const parts = Array.from({ length: Math.ceil((until - from) / limit) }, (_, i) => from + i * limit);
      const answers = await Promise.all(
        parts.map((offset) =>
          read({ ...(version && { version }), offset, limit: Math.min(limit, until - offset) }),
        ),
      );
      return answers.flatMap(({ items }) => items);
    },
    [read, version],
  );
  return {
    total: head.data?.total ?? 0,
    marks: head.data?.marks ?? [],
    isLoading: head.isPending,
    error: head.data ? rest.error : head.error,
    retry: () => (head.data ? rest.retry() : void refetch()),
    at,
    show,
    load,
  };
}

/** Pages that are looked at; far ones only once the scroll bar rests. */
function usePagesShown(): [number[], (range: RowRange) => void] {
  const [shown, setShown] = useState<number[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const current = useRef<number[]>([]);
  const show = useCallback(({ first, end }: RowRange) => {
    const from = Math.floor(Math.max(0, first - AHEAD) / PAGE);
    const to = Math.floor(Math.max(0, end + AHEAD - 1) / PAGE);
    const pages = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    clearTimeout(timer.current);
    const take = () => {
      if (pages.join() === current.current.join()) return;
      current.current = pages;
      setShown(pages);
    };
    const isNear = current.current.length === 0 || pages.some((page) => current.current.includes(page));
    if (isNear) take();
    else timer.current = setTimeout(take, REST_MS);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return [shown, show];
}

/** The value before this one. */
function usePrevious<Value>(value: Value): Value | undefined {
  const [known, setKnown] = useState<{ now: Value; before?: Value }>({ now: value });
  if (known.now !== value) setKnown({ now: value, before: known.now });
  return known.before;
}
