'use client';

import { queueRow } from '@words/player-queue';
import { useEffect, useRef, useState } from 'react';
import { RowHandle } from '@/components/ui/row-handle';
import { useRowDrag } from '@/components/ui/use-row-drag';
import { moveInQueue } from './player-controls';
import type { PlayerEntry } from './player-entry';
import { QUEUE_ROW_HEIGHT, QueueRow } from './queue-row';

/** An entry with its index in the queue: between two that are shown may stand what is passed over. */
export interface UpcomingEntry {
  entry: PlayerEntry;
  index: number;
}

/** What comes next, put in order by dragging a handle, by the arrow keys on it, or by a row's own buttons. */
export function QueueRows({ rows }: { rows: readonly UpcomingEntry[] }) {
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);
  // A row that moves takes its place in the list anew, and would lose the focus by it.
  const refocus = useRef<string | null>(null);
  useEffect(() => {
    if (!refocus.current || rows.length === 0) return;
    list.current?.querySelector<HTMLElement>(`[data-handle="${refocus.current}"]`)?.focus();
    refocus.current = null;
  }, [rows]);
  /** Puts a row to where another stands. */
  const move = (from: number, to: number) => {
    const [row, target] = [rows[from], rows[to]];
    if (!row || !target || row === target) return;
    moveInQueue(row.entry.key, target.index);
    setSaid(queueRow.moved(row.entry.track.title, to + 1));
  };
  const { drag, begin } = useRowDrag({
    count: rows.length,
    rowHeight: QUEUE_ROW_HEIGHT,
    onDrop: (from, gap) => move(from, gap > from ? gap - 1 : gap),
  });
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ul ref={list}>
        {rows.map(({ entry }, row) => (
          <QueueRow
            key={entry.key}
            entry={entry}
            onUp={() => move(row, row - 1)}
            onDown={() => move(row, row + 1)}
            isDragged={drag?.from === row}
            dropsAt={
              drag?.gap === row
                ? 'above'
                : drag?.gap === row + 1 && row === rows.length - 1
                  ? 'below'
                  : undefined
            }
            handle={
              <RowHandle
                title={entry.track.title}
                entryId={entry.key}
                onBegin={(event) => begin(event, row)}
                onStep={(by) => {
                  refocus.current = entry.key;
                  move(row, row + by);
                }}
                className="h-13 w-6 pointer-coarse:w-8"
              />
            }
          />
        ))}
      </ul>
    </>
  );
}
