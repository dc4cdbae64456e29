'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { common } from '@words/common';
import { X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { closeStyle } from './close-style';
import { cn } from './cn';

type DialogProps = {
  title: string;
  description?: string;
  /** Element that opens it; leave out when `open` is controlled. */
  trigger?: ReactElement<Record<string, unknown>>;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
  className?: string;
};

/** Asks for attention in the middle of the page. Escape, the cross or a click beside it closes. */
export function Dialog({
  title,
  description,
  trigger,
  open,
  onOpenChange,
  children,
  className,
}: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/50 transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          className={cn(
            'fixed top-1/2 left-1/2 z-40 flex max-h-[calc(100dvh-32px)] w-120 max-w-[calc(100vw-32px)] -translate-x-1/2 -translate-y-1/2 flex-col gap-4 overflow-y-auto rounded-lg bg-floating p-6 shadow-float transition-[opacity,scale] data-ending-style:scale-98 data-starting-style:scale-98 data-ending-style:opacity-0 data-starting-style:opacity-0',
            className,
          )}
        >
          <header className="pr-8">
            <div>
              <Base.Title className="display text-xl">{title}</Base.Title>
              {description ? (
                <Base.Description className="mt-1 text-muted text-sm">{description}</Base.Description>
              ) : null}
            </div>
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
