'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { common } from '@words/common';
import { X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { closeStyle } from './close-style';
import { cn } from './cn';
import { useBackCloses } from './use-back-closes';

const sides = {
  right:
    'inset-y-0 right-0 w-100 max-w-[calc(100vw-48px)] data-ending-style:translate-x-8 data-starting-style:translate-x-8',
  bottom:
    'inset-x-0 bottom-0 max-h-[85dvh] rounded-t-lg data-ending-style:translate-y-8 data-starting-style:translate-y-8',
  full: 'inset-0 data-ending-style:translate-y-8 data-starting-style:translate-y-8',
};

/** A panel that slides over the page from one side. Where the page holds `open`, the browser's Back closes it. */
export function Sheet({
  title,
  hideTitle,
  side = 'right',
  trigger,
  open,
  onOpenChange,
  children,
  className,
}: {
  title: string;
  hideTitle?: boolean;
  side?: keyof typeof sides;
  trigger?: ReactElement<Record<string, unknown>>;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
  className?: string;
}) {
  useBackCloses(open === true, () => onOpenChange?.(false));
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/50 transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          className={cn(
            'fixed z-40 flex flex-col overflow-y-auto bg-floating p-5 shadow-float transition-[opacity,translate] duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0',
            sides[side],
            className,
          )}
        >
          <header className="min-h-8 pr-10 pb-3">
            <Base.Title className={hideTitle ? 'sr-only' : 'display text-lg'}>{title}</Base.Title>
          </header>
          {children}
          {/* Last, so that what the panel is about gets the focus first. */}
          <Base.Close aria-label={common.close} className={closeStyle}>
            <X aria-hidden className="size-4" />
          </Base.Close>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
