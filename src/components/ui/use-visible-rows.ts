import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type RowRange, visibleRows } from './visible-rows';

/** Rows drawn before the list has been measured. */
const FIRST_ROWS: RowRange = { first: 0, end: 30 };

/** From so many px a second on nobody reads what passes. */
const FAST_PX_PER_S = 4_000;
/** Rows are drawn in steps of so many, and so once in a few frames. */
const STEP = 4;
/** So long after the last fast move the list rests. */
const REST_MS = 100;

/**
 * Which rows of a list are near the screen, whatever box it scrolls in.
 * @param rowHeight px
 * @returns `isFast`: it moves so fast that only what can be drawn at once should be
 */
export function useVisibleRows(
  list: RefObject<HTMLElement | null>,
  { rowHeight, count }: { rowHeight: number; count: number },
): RowRange & { isFast: boolean } {
  const [range, setRange] = useState(FIRST_ROWS);
  const [isFast, setFast] = useState(false);
  const last = useRef({ top: 0, at: 0 });
  const measure = useCallback(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    const next = visibleRows({ top, viewportHeight: window.innerHeight, rowHeight, count });
    const first = Math.max(0, next.first - (next.first % STEP));
    const end = Math.min(count, Math.ceil(next.end / STEP) * STEP);
    setRange((shown) => (shown.first === first && shown.end === end ? shown : { first, end }));
  }, [list, rowHeight, count]);
  useLayoutEffect(measure, [measure]);
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const at = performance.now();
      const speed = (1000 * Math.abs(top - last.current.top)) / Math.max(1, at - last.current.at);
      // One leap, as a key or the rail makes it, is looked at where it ends.
      const isMoving = at - last.current.at < REST_MS;
      last.current = { top, at };
      if (isMoving && speed > FAST_PX_PER_S) {
        flushSync(() => setFast(true));
        clearTimeout(rest);
        rest = setTimeout(() => setFast(false), REST_MS);
      }
      // In the frame that shows the new place, not in a later one: else it is empty until then.
      flushSync(measure);
    };
    // Capturing hears the scrolling of every box around the list, and the window's.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    window.addEventListener('resize', measure);
    return () => {
      clearTimeout(rest);
      document.removeEventListener('scroll', onScroll, { capture: true });
      window.removeEventListener('resize', measure);
    };
  }, [list, measure]);
  return { first: Math.min(range.first, count), end: Math.min(range.end, count), isFast };
}
