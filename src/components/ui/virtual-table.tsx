'use client';

import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef } from 'react';
import { cn } from './cn';
import { rovingStep } from './roving-step';
import { drawnEntries, leaveByTab, useRovingFocus } from './use-roving-focus';
import { useTypeScale } from './use-type-scale';
import { useVisibleRows } from './use-visible-rows';
import { useWholeOnceResting } from './use-whole-once-resting';
import type { RowRange } from './visible-rows';

/** How a row was pointed at. */
export type RowPress = { isRange: boolean; isMore: boolean };

/**
 * A list of any length, of rows of equal height, of which only those near the screen are drawn. One row at a time takes
 * the focus, and the keys lead from it: arrows, Page Up and Down, Home and End; Space chooses, Shift with an arrow
 * chooses on the way, Enter acts. Tab goes through what is in that row, and on to what follows the list.
 * @param rowHeight px where type has its usual size
 */
export function VirtualTable({
  label,
  count,
  rowHeight: usualHeight,
  className,
  renderRow,
  isChosen,
  onRange,
  onChoose,
  onAct,
  onChooseAll,
}: {
  label: string;
  count: number;
  rowHeight: number;
  /** A pattern as of rows, seen where a scroll is ahead of what is drawn. */
  className?: string;
  /** A new function draws all rows anew. `isLight`: the list moves fast, and whatever takes long can wait. */
  renderRow: (index: number, isLight: boolean) => ReactNode;
  isChosen: (index: number) => boolean;
  /** Which rows are drawn. */
  onRange: (range: RowRange) => void;
  onChoose: (index: number, press: RowPress) => void;
  onAct: (index: number) => void;
  onChooseAll: () => void;
}) {
  const rowHeight = usualHeight * useTypeScale();
  const table = useRef<HTMLDivElement>(null);
  const { first, end, isFast } = useVisibleRows(table, { rowHeight, count });
  const { active, setActive, moveTo } = useRovingFocus(table, 0);
  useEffect(() => onRange({ first, end }), [first, end, onRange]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    leaveByTab(event, (event.target as HTMLElement).closest<HTMLElement>('[role="row"]'));
    // What is inside a row has its own keys.
    if (!(event.target as HTMLElement).matches('[role="row"]')) return;
    const { key, shiftKey } = event;
    const page = Math.max(1, Math.floor(window.innerHeight / rowHeight) - 3);
    const next = rovingStep(key, active, { count, page });
    if (next !== null) {
      moveTo(next);
      if (shiftKey) onChoose(next, { isRange: true, isMore: false });
    } else if (key === ' ') onChoose(active, { isRange: shiftKey, isMore: true });
    else if (key === 'Enter') onAct(active);
    else if (key === 'a' && (event.ctrlKey || event.metaKey)) onChooseAll();
    else return;
    event.preventDefault();
  };

  const current = Math.min(active, count - 1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a <table> cannot be placed
    <div
      ref={table}
      role="grid"
      aria-label={label}
      aria-rowcount={count}
      aria-multiselectable
      className={cn('relative', className)}
      style={{ height: count * rowHeight }}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const row = (event.target as HTMLElement).closest<HTMLElement>('[role="row"]');
        if (row) setActive(Number(row.getAttribute('aria-rowindex')) - 1);
      }}
    >
      {drawnEntries(first, end, current).map((index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the table's
        // biome-ignore lint/a11y/useSemanticElements: rows of a <table> cannot be placed
        <div
          key={index}
          role="row"
          aria-rowindex={index + 1}
          aria-selected={isChosen(index)}
          data-active={index === current || undefined}
          tabIndex={index === current ? 0 : -1}
          className={cn(
            'absolute inset-x-0 scroll-my-24 rounded-sm outline-offset-[-2px]',
            isChosen(index) && 'bg-accent/10',
          )}
          style={{ transform: `translateY(${index * rowHeight}px)`, height: rowHeight }}
          onClick={(event) => {
            if ((event.target as HTMLElement).closest('a, button, input, label')) return;
            event.currentTarget.focus();
            onChoose(index, { isRange: event.shiftKey, isMore: event.ctrlKey || event.metaKey });
          }}
          onDoubleClick={(event) => {
            if (!(event.target as HTMLElement).closest('a, button, input, label')) onAct(index);
          }}
        >
          <Row index={index} isFast={isFast} render={renderRow} />
        </div>
      ))}
    </div>
  );
}

/** Drawn once while it is on the screen: scrolling only moves it. Light where it came by fast, whole once the list rests. */
const Row = memo(function Row({
  index,
  isFast,
  render,
}: {
  index: number;
  isFast: boolean;
  render: (index: number, isLight: boolean) => ReactNode;
}) {
  const isWhole = useWholeOnceResting(isFast);
  // biome-ignore lint/a11y/useFocusableInteractive: its row has the focus
  // biome-ignore lint/a11y/useSemanticElements: neither can its cell be a <td>
  return <div role="gridcell">{render(index, !isWhole)}</div>;
});
