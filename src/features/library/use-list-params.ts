'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { type ParamsOf, type ReadParam, readParams } from './address-params';

/**
 * Filters and sort of a list, kept in the address so that they can be shared and come back with the back button.
 * @param readers of the entries it has; the same object every time
 */
export function useListParams<Readers extends Record<string, ReadParam<unknown>>>(readers: Readers) {
  const path = usePathname();
  const search = useSearchParams();
  const params = useMemo(() => readParams(readers, search), [readers, search]);
  const setParams = useCallback(
    (changes: Partial<ParamsOf<Readers>>) => {
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
