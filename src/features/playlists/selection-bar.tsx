'use client';

import { common } from '@words/common';
import { selectionBar } from '@words/playlists';
import { ArrowDownToLine, ArrowUpToLine, ListX } from 'lucide-react';
import { Button } from '@/components/ui/button';

/** What can be done with the chosen rows together. */
export function SelectionBar({
  chosen,
  onChooseAll,
  onTakeOut,
  onMoveUp,
  onMoveDown,
  onDone,
}: {
  chosen: number;
  onChooseAll: () => void;
  onTakeOut: () => void;
  onMoveUp: () => void;
  onMoveDown: () => void;
  onDone: () => void;
}) {
  const none = chosen === 0;
  return (
    <div
      role="toolbar"
      aria-label={selectionBar.label}
      className="sticky top-0 z-10 -mx-2 flex flex-wrap items-center gap-2 border-line border-b bg-ground px-2 py-2"
    >
      <p role="status" className="mr-2 min-w-28 text-muted text-sm">
        {selectionBar.chosen(chosen)}
      </p>
      <Button size="sm" className="max-md:h-11" disabled={none} onClick={onTakeOut}>
        <ListX aria-hidden className="size-4" />
        {selectionBar.takeOut}
      </Button>
      <Button size="sm" className="max-md:h-11" disabled={none} onClick={onMoveUp}>
        <ArrowUpToLine aria-hidden className="size-4" />
        {selectionBar.toTop}
      </Button>
      <Button size="sm" className="max-md:h-11" disabled={none} onClick={onMoveDown}>
        <ArrowDownToLine aria-hidden className="size-4" />
        {selectionBar.toEnd}
      </Button>
      <Button size="sm" variant="ghost" className="max-md:h-11" onClick={onChooseAll}>
        {selectionBar.chooseAll}
      </Button>
      <Button size="sm" variant="ghost" className="ml-auto max-md:h-11" onClick={onDone}>
        {common.done}
      </Button>
    </div>
  );
}
