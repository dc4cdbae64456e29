'use client';

import { queueRow } from '@words/player-queue';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { Cover } from '@/components/ui/cover';
import { IconButton } from '@/components/ui/icon-button';
import { formatTime } from './format-time';
import { jumpTo } from './player-controls';
import type { PlayerEntry } from './player-entry';
import { takeOut } from './undo-queue';

/** px where type has its usual size; rows of one height can be dragged. */
export const QUEUE_ROW_HEIGHT = 52;

/** One entry of the queue: pressed it plays; what comes can be moved and taken out. */
export function QueueRow({
  entry,
  isCurrent = false,
  handle,
  onUp,
  onDown,
  isDragged = false,
  dropsAt,
}: {
  entry: PlayerEntry;
  isCurrent?: boolean;
  /** What it is dragged by. */
  handle?: ReactNode;
  onUp?: () => void;
  onDown?: () => void;
  isDragged?: boolean;
  /** Where what is dragged would fall beside this row. */
  dropsAt?: 'above' | 'below';
}) {
  const { track } = entry;
  return (
    <li
      className={cn(
        'group -mx-2 flex h-13 items-center gap-1 rounded-sm pr-1 hover:bg-hover',
        handle ? 'pl-0' : 'pl-2',
        isDragged && 'opacity-50',
        dropsAt === 'above' && 'shadow-[0_-2px_0_var(--accent)]',
        dropsAt === 'below' && 'shadow-[0_2px_0_var(--accent)]',
      )}
    >
      {handle}
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
          <IconButton label={queueRow.moveUp(track.title)} size="sm" onClick={onUp}>
            <ChevronUp aria-hidden />
          </IconButton>
          <IconButton label={queueRow.moveDown(track.title)} size="sm" onClick={onDown}>
            <ChevronDown aria-hidden />
          </IconButton>
          <IconButton label={queueRow.takeOut(track.title)} size="sm" onClick={() => takeOut(entry)}>
            <X aria-hidden />
          </IconButton>
        </span>
      )}
    </li>
  );
}
