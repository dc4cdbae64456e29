'use client';

import { useRef, useState } from 'react';

/** Which of some rows are chosen, by id. */
export function useSelection(ids: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  // What others took out meanwhile is chosen no more.
  const present = ids.filter((id) => chosen.has(id));
  return {
    has: (id: string) => chosen.has(id),
    ids: present,
    clear: () => setChosen(new Set()),
    chooseAll: () => setChosen(new Set(ids)),
    /** @param isRange also all between it and the one before */
    toggle: (id: string, isRange: boolean) => {
      const [from, to] = [ids.indexOf(last.current ?? id), ids.indexOf(id)].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const range = isRange && from >= 0 ? ids.slice(from, to + 1) : [id];
      const next = new Set(chosen);
      const isOn = !chosen.has(id);
      for (const each of range) {
        if (isOn) next.add(each);
        else next.delete(each);
      }
      last.current = id;
      setChosen(next);
    },
  };
}
