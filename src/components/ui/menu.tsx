'use client';

import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import { cn } from './cn';

const itemStyle =
  'flex h-9 max-md:h-11 cursor-default select-none items-center gap-3 rounded-[4px] px-2.5 text-sm outline-none data-disabled:opacity-40 data-highlighted:bg-hover [&_svg]:size-4 [&_svg]:text-muted';

export const popupStyle =
  'min-w-52 rounded-sm bg-floating p-1 shadow-float outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0';

/** Choices that drop from `trigger`, an element that can take a ref (`<IconButton>`, `<Button>`). */
export function Menu({
  trigger,
  align = 'end',
  side = 'bottom',
  children,
}: {
  trigger: ReactElement<Record<string, unknown>>;
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'bottom' | 'left' | 'right';
  children: ReactNode;
}) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={6} className="z-50">
          <Base.Popup className={popupStyle}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** One choice; with `render={<Link …/>}` a link. */
export function MenuItem({
  icon,
  onSelect,
  disabled,
  danger,
  render,
  children,
}: {
  icon?: ReactNode;
  onSelect?: () => void;
  disabled?: boolean;
  danger?: boolean;
  render?: ReactElement<Record<string, unknown>>;
  children: ReactNode;
}) {
  return (
    <Base.Item
      className={cn(itemStyle, danger && 'text-negative')}
      onClick={onSelect}
      disabled={disabled}
      render={render}
    >
      {icon}
      {children}
    </Base.Item>
  );
}

/** A hairline between groups of choices. */
export function MenuSeparator() {
  return <Base.Separator className="mx-2 my-1 h-px bg-line" />;
}
