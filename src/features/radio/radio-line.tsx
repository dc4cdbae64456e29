'use client';

import { radioWords } from '@words/radio';
import { Radio as RadioIcon, X } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import { IconButton } from '@/components/ui/icon-button';
import { usePanel } from '@/features/shell/use-panel';
import { endRadio } from './radio-session';
import { useRadio } from './radio-store';

/** In the player: that a radio is on and what it goes out from; leads to what it plays next, and ends it. */
export function RadioLine({
  onOpenQueue,
  large = false,
  className,
}: {
  /** Before the queue opens: what stands over the page closes. */
  onOpenQueue?: () => void;
  /** Under a thumb. */
  large?: boolean;
  className?: string;
}) {
  const name = useRadio(({ radio }) => radio?.name);
  const openPanel = usePanel((state) => state.open);
  if (name === undefined) return null;
  return (
    <div className={cn('flex min-w-0 items-center gap-1', className)}>
      <button
        type="button"
        onClick={() => {
          onOpenQueue?.();
          openPanel('queue');
        }}
        className={cn(
          'flex min-w-0 items-center gap-1.5 rounded-[2px] text-accent text-xs hover:underline',
          large && 'min-h-11 text-sm',
        )}
      >
        <RadioIcon aria-hidden className="size-3.5 shrink-0" />
        <span className="truncate">{radioWords.from(name)}</span>
      </button>
      <IconButton
        label={radioWords.endIt}
        size={large ? 'touch' : 'sm'}
        className={large ? undefined : 'size-6 [&_svg]:size-3.5'}
        onClick={endRadio}
      >
        <X aria-hidden />
      </IconButton>
    </div>
  );
}
