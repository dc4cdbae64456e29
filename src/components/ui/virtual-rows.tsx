'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { useTypeScale } from './use-type-scale';
import { useVisibleRows } from './use-visible-rows';

/**
 * A long list of rows of equal height that draws only those near the screen. It scrolls with whatever box it is in,
 * tells screen readers the true length, and asks for more rows before its end is reached.
 * @param rowHeight px where type has its usual size
 */
export function VirtualRows({
  label,
  count,
  rowHeight: usualHeight,
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
  const rowHeight = usualHeight * useTypeScale();
  const list = useRef<HTMLUListElement>(null);
  const range = useVisibleRows(list, { rowHeight, count });

  useEffect(() => {
    if (range.end >= count - 10) onNearEnd?.();
  }, [range.end, count, onNearEnd]);

  const rows: ReactNode[] = [];
  for (let index = range.first; index < range.end; index++) {
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
