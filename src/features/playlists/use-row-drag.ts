'use client';

import { type PointerEvent, useEffect, useRef, useState } from 'react';

/** So close to the edge of the window, px, the page scrolls along. */
const EDGE = 90;
const SCROLL_STEP = 14;

export interface RowDrag {
  /** The row that is being dragged. */
  from: number;
  /** The gap it would fall into: before the row of this number. */
  gap: number;
}

/**
 * Drags rows of one height by mouse, pen or finger; the page scrolls along at its edges, Escape gives up.
 * @param listOf the list that a row is in
 * @returns what is being dragged, and what a handle needs to begin
 */
export function useRowDrag({
  count,
  rowHeight,
  onDrop,
}: {
  count: number;
  rowHeight: number;
  onDrop: (from: number, gap: number) => void;
}) {
  const [drag, setDrag] = useState<RowDrag | null>(null);
  const latest = useRef({ onDrop, count });
  useEffect(() => {
    latest.current = { onDrop, count };
  });
  const end = useRef<(() => void) | null>(null);
  useEffect(() => () => end.current?.(), []);

  const begin = (event: PointerEvent<HTMLElement>, from: number) => {
    const list = event.currentTarget.closest('ul');
    if (event.button !== 0 || !list) return;
    event.preventDefault();
    end.current?.();
    let [y, gap] = [event.clientY, from];
    const follow = () => {
      const place = Math.round((y - list.getBoundingClientRect().top) / rowHeight);
      gap = Math.max(0, Math.min(latest.current.count, place));
      setDrag((shown) => (shown?.gap === gap ? shown : { from, gap }));
    };
    const scroll = setInterval(() => {
      // What stands at the foot covers more of the page.
      const [above, below] = [y - EDGE, y - (window.innerHeight - 2 * EDGE)];
      if (above < 0 || below > 0) {
        window.scrollBy(0, above < 0 ? -SCROLL_STEP : SCROLL_STEP);
        follow();
      }
    }, 16);
    const listeners = new AbortController();
    const on = { signal: listeners.signal };
    end.current = () => {
      clearInterval(scroll);
      listeners.abort();
      setDrag(null);
      end.current = null;
    };
    window.addEventListener(
      'pointermove',
      (move) => {
        y = move.clientY;
        follow();
      },
      on,
    );
    window.addEventListener(
      'pointerup',
      () => {
        end.current?.();
        latest.current.onDrop(from, gap);
      },
      on,
    );
    window.addEventListener('pointercancel', () => end.current?.(), on);
    window.addEventListener('keydown', (key) => key.key === 'Escape' && end.current?.(), on);
    setDrag({ from, gap });
  };
  return { drag, begin };
}
