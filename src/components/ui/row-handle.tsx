'use client';

import { rowHandle } from '@words/components';
import { GripVertical } from 'lucide-react';
import type { PointerEvent } from 'react';
import { cn } from './cn';

/** What a row is dragged by; with the focus on it, the arrow keys move the row. */
export function RowHandle({
  title,
  entryId,
  onBegin,
  onStep,
  className,
}: {
  title: string;
  entryId: string;
  onBegin: (event: PointerEvent<HTMLElement>) => void;
  onStep: (step: -1 | 1) => void;
  className?: string;
}) {
  return (
    <button
      type="button"
      data-handle={entryId}
      aria-label={rowHandle.move(title)}
      aria-description={rowHandle.how}
      onPointerDown={onBegin}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
        if (!step || event.altKey) return;
        event.preventDefault();
        onStep(step);
      }}
      className={cn(
        'grid h-15 w-8 shrink-0 cursor-grab touch-none place-items-center rounded-sm text-faint hover:text-ink active:cursor-grabbing',
        className,
      )}
    >
      <GripVertical aria-hidden className="size-4" />
    </button>
  );
}
