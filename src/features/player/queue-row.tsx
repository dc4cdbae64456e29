'use client';

import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useState } from 'react';
import { cn } from '@/components/ui/cn';
import { Cover } from '@/components/ui/cover';
import { IconButton } from '@/components/ui/icon-button';
import { formatTime } from './format-time';
import { jumpTo, moveInQueue, removeFromQueue } from './player-controls';
import type { PlayerEntry } from './player-entry';

const dragType = 'application/x-segue-entry';

/** One entry of the queue. Dragged by pointer; by keyboard moved with its arrows. */
export function QueueRow({
  entry,
  index,
  above = index - 1,
  below = index + 1,
  isCurrent = false,
}: {
  entry: PlayerEntry;
  index: number;
  /** Index in the queue of the rows beside it: between them may stand what is passed over. */
  above?: number;
  below?: number;
  isCurrent?: boolean;
}) {
  const [isTarget, setTarget] = useState(false);
  const { track } = entry;
  return (
    <li
      draggable={!isCurrent}
      onDragStart={(event) => event.dataTransfer.setData(dragType, entry.key)}
      onDragOver={(event) => {
        if (isCurrent || !event.dataTransfer.types.includes(dragType)) return;
        event.preventDefault();
        setTarget(true);
      }}
      onDragLeave={() => setTarget(false)}
      onDrop={(event) => {
        event.preventDefault();
        setTarget(false);
        moveInQueue(event.dataTransfer.getData(dragType), index);
      }}
      className={cn(
        'group -mx-2 flex items-center gap-1 rounded-sm pr-1 pl-2 hover:bg-hover',
        isTarget && 'shadow-[0_-2px_0_var(--accent)]',
      )}
    >
      <button
        type="button"
        onClick={() => jumpTo(entry.key)}
        aria-current={isCurrent || undefined}
        className="flex min-w-0 flex-1 items-center gap-3 rounded-sm py-1.5 text-left"
      >
        <Cover url={track.coverUrl} color={track.coverColor} size={40} className="w-10" />
        <span className="min-w-0 flex-1">
          <span className={cn('block truncate font-medium', isCurrent && 'text-accent')}>{track.title}</span>
          <span className="block truncate text-muted text-xs">{track.artistName}</span>
        </span>
      </button>
      <span className="text-muted text-xs group-focus-within:hidden group-hover:hidden pointer-coarse:hidden">
        {formatTime(track.durationMs)}
      </span>
      {isCurrent ? null : (
        <span className="hidden group-focus-within:flex group-hover:flex pointer-coarse:flex">
          <IconButton
            label={`Move ${track.title} up`}
            size="sm"
            onClick={() => moveInQueue(entry.key, above)}
          >
            <ChevronUp aria-hidden />
          </IconButton>
          <IconButton
            label={`Move ${track.title} down`}
            size="sm"
            onClick={() => moveInQueue(entry.key, below)}
          >
            <ChevronDown aria-hidden />
          </IconButton>
          <IconButton label={`Take ${track.title} out`} size="sm" onClick={() => removeFromQueue(entry.key)}>
            <X aria-hidden />
          </IconButton>
        </span>
      )}
    </li>
  );
}
