'use client';

import { Menu as Base } from '@base-ui/react/menu';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { MenuParts } from './menu';
import { popupStyle } from './menu-style';

/** What the choices of a menu are made of, for the choices in it. */
export function WithMenuParts({ children }: { children: ReactNode }) {
  return <MenuParts value={Base}>{children}</MenuParts>;
}

/** The choices of a menu, beside what opened it; see `Menu`. */
export function MenuPopup({
  open,
  onOpenChange,
  anchor,
  side,
  align,
  children,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  anchor: RefObject<HTMLElement | null>;
  side: 'top' | 'bottom' | 'left' | 'right';
  align: 'start' | 'center' | 'end';
  children: ReactNode;
}) {
  const popup = useRef<HTMLDivElement>(null);
  // By the keys, as from a button of the menu's own: the first choice has the focus.
  useEffect(() => {
    if (!open || !anchor.current?.matches(':focus-visible')) return;
    const frame = requestAnimationFrame(() =>
      popup.current?.querySelector<HTMLElement>('[role^=menuitem]:not([data-disabled])')?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, [open, anchor]);
  return (
    <Base.Root
      open={open}
      modal={false}
      onOpenChange={(next, { event }) => {
        // A press on what opened it closes it by itself: closed here, that press would open it again.
        const to = event instanceof FocusEvent ? event.relatedTarget : event.target;
        const isOnAnchor = to instanceof Node && anchor.current?.contains(to) === true;
        if (!isOnAnchor || event instanceof KeyboardEvent) onOpenChange(next);
      }}
    >
      <Base.Portal>
        <Base.Positioner anchor={anchor} side={side} align={align} sideOffset={6} className="z-50">
          <Base.Popup ref={popup} finalFocus={anchor} className={popupStyle}>
            <WithMenuParts>{children}</WithMenuParts>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
