import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * Which entry of a long list takes the focus. Only a key moves it: a list that is drawn takes it from nobody.
 * @param list in which the active entry has `data-active`
 * @param focusable within the entry; itself where left out
 * @param first active before any was
 */
export function useRovingFocus(list: RefObject<HTMLElement | null>, first: number, focusable?: string) {
  const [active, setActive] = useState(first);
  const [moves, setMoves] = useState(0);
  useLayoutEffect(() => {
    if (moves === 0) return;
    const entry = list.current?.querySelector<HTMLElement>('[data-active]');
    const target = focusable ? entry?.querySelector<HTMLElement>(focusable) : entry;
    target?.focus({ preventScroll: true });
    entry?.scrollIntoView({ block: 'nearest' });
  }, [list, moves, focusable]);
  const moveTo = (index: number) => {
    setActive(index);
    setMoves((made) => made + 1);
  };
  return { active, setActive, moveTo };
}

/** The entries from one place to another, and the active one: it keeps the focus while the rest is scrolled away. */
export function drawnEntries(first: number, end: number, active: number): number[] {
  const drawn = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  return active >= 0 && (active < first || active >= end) ? [...drawn, active] : drawn;
}
