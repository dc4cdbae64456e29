'use client';

import { Menu as Base } from '@base-ui/react/menu';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';
import { WithMenuParts } from './menu-parts';
import { popupStyle } from './menu-style';

export type MenuHandle<Payload> = ReturnType<typeof Base.createHandle<Payload>>;

/** Ties the triggers of a shared menu to it; make one for each menu and keep it. */
export const createMenuHandle = <Payload,>(): MenuHandle<Payload> => Base.createHandle<Payload>();

/**
 * One menu that many triggers open, each with a thing of its own: for hundreds of them on a page.
 * @param finalFocus what gets the focus when it closes; null for the trigger
 */
export function SharedMenu<Payload>({
  handle,
  finalFocus,
  children,
}: {
  handle: MenuHandle<Payload>;
  finalFocus: () => HTMLElement | null;
  children: (payload: Payload) => ReactNode;
}) {
  return (
    <Base.Root handle={handle} modal={false}>
      {({ payload }) => (
        <Base.Portal>
          <Base.Positioner align="start" sideOffset={6} collisionPadding={12} className="z-50">
            <Base.Popup className={cn(popupStyle, 'max-w-88')} finalFocus={() => finalFocus() ?? true}>
              {payload === undefined ? null : <WithMenuParts>{children(payload)}</WithMenuParts>}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      )}
    </Base.Root>
  );
}

/** A button that opens a shared menu with its payload. */
export function SharedMenuTrigger<Payload>(props: ComponentProps<typeof Base.Trigger<Payload>>) {
  return <Base.Trigger {...props} />;
}

/** Choices under a few words that say what they are about. */
export function MenuGroup({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-2.5 pt-1.5 pb-1 text-muted text-xs">{label}</Base.GroupLabel>
      {children}
    </Base.Group>
  );
}
