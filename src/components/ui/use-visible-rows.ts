import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { type RowRange, visibleRows } from './visible-rows';

/** Rows drawn before the list has been measured. */
const FIRST_ROWS: RowRange = { first: 0, end: 30 };

/**
 * Which rows of a list are near the screen, whatever box it scrolls in.
 * @param rowHeight px
 */
export function useVisibleRows(
  list: RefObject<HTMLElement | null>,
  { rowHeight, count }: { rowHeight: number; count: number },
): RowRange {
  const [range, setRange] = useState(FIRST_ROWS);
  const measure = useCallback(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    const next = visibleRows({ top, viewportHeight: window.innerHeight, rowHeight, count });
    setRange((shown) => (shown.first === next.first && shown.end === next.end ? shown : next));
  }, [list, rowHeight, count]);
  useLayoutEffect(measure, [measure]);
  useEffect(() => {
    // Capturing hears the scrolling of every box around the list, and the window's.
    document.addEventListener('scroll', measure, { capture: true, passive: true });
    window.addEventListener('resize', measure);
    return () => {
      document.removeEventListener('scroll', measure, { capture: true });
      window.removeEventListener('resize', measure);
    };
  }, [measure]);
  return { first: Math.min(range.first, count), end: Math.min(range.end, count) };
}
