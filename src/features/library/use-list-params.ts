'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import type { z } from 'zod';

/**
 * Filters and sort of a list, kept in the address so that they can be shared and come back with the back button.
 * @param schema must `catch` what it does not know: an address is typed by anyone
 */
export function useListParams<Schema extends z.ZodType<Record<string, unknown>>>(schema: Schema) {
  const path = usePathname();
  const search = useSearchParams();
  const params = useMemo(
    () => schema.parse(Object.fromEntries(search.entries())) as z.infer<Schema>,
    [schema, search],
  );
  const setParams = useCallback(
    (changes: Partial<z.infer<Schema>>) => {
      const next = new URLSearchParams(search);
      for (const [name, value] of Object.entries(changes)) {
        if (value === undefined || value === null || value === '') next.delete(name);
        else next.set(name, String(value));
      }
      window.history.replaceState(null, '', next.size > 0 ? `${path}?${next}` : path);
    },
    [path, search],
  );
  return { params, setParams, key: `${path}?${search}` };
}
