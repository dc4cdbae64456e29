'use client';

import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type RowRange, visibleRows } from './visible-rows';

/** Rows drawn before the list has been measured. */
const FIRST_ROWS: RowRange = { first: 0, end: 30 };

/**
 * A long list of rows of equal height that draws only those near the screen. It scrolls with whatever box it is in,
 * tells screen readers the true length, and asks for more rows before its end is reached.
 * @param rowHeight px
 */
export function VirtualRows({
  label,
  count,
  rowHeight,
  renderRow,
  rowKey,
  onNearEnd,
  total,
}: {
  label: string;
  count: number;
  rowHeight: number;
  renderRow: (index: number) => ReactNode;
  rowKey: (index: number) => string;
  onNearEnd?: (() => void) | undefined;
  /** Length of the whole list, where more than `count` is known to exist. */
  total?: number | undefined;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [range, setRange] = useState(FIRST_ROWS);

  const measure = useCallback(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    const next = visibleRows({ top, viewportHeight: window.innerHeight, rowHeight, count });
    setRange((shown) => (shown.first === next.first && shown.end === next.end ? shown : next));
  }, [rowHeight, count]);

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

  useEffect(() => {
    if (range.end >= count - 10) onNearEnd?.();
  }, [range.end, count, onNearEnd]);

  const rows: ReactNode[] = [];
  for (let index = range.first; index < Math.min(range.end, count); index++) {
    rows.push(
      <li
        key={rowKey(index)}
        aria-posinset={index + 1}
        aria-setsize={total ?? count}
        className="absolute inset-x-0"
        style={{ transform: `translateY(${index * rowHeight}px)`, height: rowHeight }}
      >
        {renderRow(index)}
      </li>,
    );
  }
  return (
    <ul ref={list} aria-label={label} className="relative" style={{ height: count * rowHeight }}>
      {rows}
    </ul>
  );
}
