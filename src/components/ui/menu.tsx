'use client';

import type { Menu as Base } from '@base-ui/react/menu';
import {
  cloneElement,
  createContext,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type SyntheticEvent,
  use,
  useRef,
  useState,
} from 'react';
import { cn } from './cn';
import { later } from './later';

const itemStyle =
  'flex h-9 max-md:h-11 cursor-default select-none items-center gap-3 rounded-[4px] px-2.5 text-sm outline-none data-disabled:opacity-40 data-highlighted:bg-hover [&_svg]:size-4 [&_svg]:text-muted';

const parts = later(() => import('./menu-parts'));

/** Within an open menu, what its choices are made of: fetched after the page, and so not named by it. */
export const MenuParts = createContext<Pick<typeof Base, 'Item' | 'Separator'> | null>(null);

type Heard = {
  onClick?: (event: MouseEvent) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  onPointerEnter?: (event: SyntheticEvent) => void;
  onFocus?: (event: SyntheticEvent) => void;
};

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
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLElement>(null);
  const loaded = parts.use(isOpen);
  const own = trigger.props as Heard;
  const heard: Required<Heard> = {
    onClick: (event) => {
      own.onClick?.(event);
      setOpen(!isOpen);
    },
    onKeyDown: (event) => {
      own.onKeyDown?.(event);
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      setOpen(true);
    },
    onPointerEnter: (event) => {
      own.onPointerEnter?.(event);
      parts.fetch();
    },
    onFocus: (event) => {
      own.onFocus?.(event);
      parts.fetch();
    },
  };
  return (
    <>
      {cloneElement(trigger, {
        ...heard,
        ref: anchor,
        'aria-haspopup': 'menu',
        'aria-expanded': isOpen,
        'data-popup-open': isOpen ? '' : undefined,
      })}
      {loaded ? (
        <loaded.MenuPopup open={isOpen} onOpenChange={setOpen} anchor={anchor} side={side} align={align}>
          {children}
        </loaded.MenuPopup>
      ) : null}
    </>
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
  const base = use(MenuParts);
  return base ? (
    <base.Item
      className={cn(itemStyle, danger && 'text-negative')}
      onClick={onSelect}
      disabled={disabled}
      render={render}
    >
      {icon}
      {children}
    </base.Item>
  ) : null;
}

/** A hairline between groups of choices. */
export function MenuSeparator() {
  const base = use(MenuParts);
  return base ? <base.Separator className="mx-2 my-1 h-px bg-line" /> : null;
}
