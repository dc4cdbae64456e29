'use client';

import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTypeScale } from './use-type-scale';

/** So close to an edge, px, what holds the list scrolls along. */
const EDGE = 90;
const SCROLL_STEP = 14;

export interface RowDrag {
  /** The row that is being dragged. */
  from: number;
  /** The gap it would fall into: before the row of this number. */
  gap: number;
}

/**
 * Drags rows of one height by mouse, pen or finger. What scrolls moves along at its edges: what is marked `data-scroller`
 * round the list, else the page. Escape gives up.
 * @param rowHeight px where type has its usual size
 * @returns what is being dragged, and what a handle needs to begin
 */
export function useRowDrag({
  count,
  rowHeight: usualHeight,
  onDrop,
}: {
  count: number;
  rowHeight: number;
  onDrop: (from: number, gap: number) => void;
}) {
  const rowHeight = usualHeight * useTypeScale();
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
    const scroller = list.closest<HTMLElement>('[data-scroller]');
    let [y, gap] = [event.clientY, from];
    const follow = () => {
      const place = Math.round((y - list.getBoundingClientRect().top) / rowHeight);
      gap = Math.max(0, Math.min(latest.current.count, place));
      setDrag((shown) => (shown?.gap === gap ? shown : { from, gap }));
    };
    const scroll = setInterval(() => {
      const edges = scroller?.getBoundingClientRect();
      // What stands at the foot covers more of the page.
      const [top, bottom] = edges
        ? [edges.top + EDGE / 2, edges.bottom - EDGE / 2]
        : [EDGE, window.innerHeight - 2 * EDGE];
      if (y < top || y > bottom) {
        (scroller ?? window).scrollBy(0, y < top ? -SCROLL_STEP : SCROLL_STEP);
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
