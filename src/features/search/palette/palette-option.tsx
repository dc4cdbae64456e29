'use client';

import { cn } from '@/components/ui/cn';
import { Cover } from '@/components/ui/cover';
import { Kbd } from '@/components/ui/kbd';
import type { PaletteItem } from './palette-item';

/** One line of the palette. The focus stays in the line above: a press chooses it all the same. */
export function PaletteOption({
  id,
  item: { title, detail, icon: Icon, coverUrl, shown },
  isChosen,
  onPoint,
  onRun,
}: {
  id: string;
  item: PaletteItem;
  isChosen: boolean;
  onPoint: () => void;
  onRun: () => void;
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      onPointerMove={isChosen ? undefined : onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onRun}
      className={cn(
        'flex min-h-11 cursor-default items-center gap-3 rounded-sm px-2 py-1.5',
        isChosen && 'bg-hover ring-1 ring-line-strong ring-inset',
      )}
    >
      <span aria-hidden className="grid size-8 shrink-0 place-items-center text-muted">
        {coverUrl ? (
          <Cover url={coverUrl} color={null} size={32} className="size-8 rounded-[4px]" />
        ) : (
          <Icon className="size-4" />
        )}
      </span>
      <span className="min-w-0 flex-1 truncate">
        <span className="text-ink">{title}</span>
        {detail ? <span className="pl-2 text-muted text-sm">{detail}</span> : null}
      </span>
      {shown ? <Kbd>{shown}</Kbd> : null}
    </div>
  );
}
