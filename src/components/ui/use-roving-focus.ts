import { type KeyboardEvent, type RefObject, useLayoutEffect, useState } from 'react';

const PRESSABLE = 'a[href], button:not(:disabled), input:not(:disabled)';

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

/**
 * The tab key leads out of a long list, not to its next entry: there may be a hundred thousand of them between here and
 * the player. Call it for every key that is pressed within the list.
 * @param entry that has the focus, or what is in it has
 */
export function leaveByTab(event: KeyboardEvent<HTMLElement>, entry: HTMLElement | null | undefined): void {
  if (event.key !== 'Tab' || !entry) return;
  const stops = [entry, ...entry.querySelectorAll<HTMLElement>(PRESSABLE)].filter(
    (one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }),
  );
  if (event.target !== (event.shiftKey ? stops[0] : stops.at(-1))) return;
  // From the list's edge the browser finds by itself what comes before or after.
  const edge = document.createElement('span');
  edge.tabIndex = -1;
  edge.addEventListener('blur', () => edge.remove(), { once: true });
  event.currentTarget[event.shiftKey ? 'before' : 'after'](edge);
  edge.focus({ preventScroll: true });
}

/** The entries from one place to another, and the active one: it keeps the focus while the rest is scrolled away. */
export function drawnEntries(first: number, end: number, active: number): number[] {
  const drawn = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  return active >= 0 && (active < first || active >= end) ? [...drawn, active] : drawn;
}
