'use client';

import {
  cloneElement,
  type FocusEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useRef,
} from 'react';
import { hideWords, leaveWords, showWords, type Words } from './tooltip-store';

type Heard = {
  onPointerEnter?: (event: PointerEvent<Element>) => void;
  onPointerLeave?: (event: PointerEvent<Element>) => void;
  onPointerDown?: (event: PointerEvent<Element>) => void;
  onFocus?: (event: FocusEvent<Element>) => void;
  onBlur?: (event: FocusEvent<Element>) => void;
};

/**
 * Words that float beside one element on hover or focus. The element must hand on what it is given. `TooltipLayer` shows
 * them: hundreds of buttons share one, which is fetched after the page.
 */
export function Tooltip({
  text,
  shortcut,
  side = 'top',
  children,
}: {
  text: ReactNode;
  shortcut?: string;
  side?: Words['side'];
  children: ReactElement<Record<string, unknown>>;
}) {
  const anchor = useRef<Element>(null);
  useEffect(() => () => void (anchor.current && hideWords(anchor.current)), []);
  const show = (element: Element, isFocus: boolean) => {
    anchor.current = element;
    showWords({ anchor: element, text, shortcut, side }, { isFocus });
  };
  const own = children.props as Heard;
  const heard: Required<Heard> = {
    onPointerEnter: (event) => {
      own.onPointerEnter?.(event);
      // A finger that rests means something else.
      if (event.pointerType === 'mouse') show(event.currentTarget, false);
    },
    onPointerLeave: (event) => {
      own.onPointerLeave?.(event);
      leaveWords();
    },
    onPointerDown: (event) => {
      own.onPointerDown?.(event);
      hideWords();
    },
    onFocus: (event) => {
      own.onFocus?.(event);
      if (event.currentTarget.matches(':focus-visible')) show(event.currentTarget, true);
    },
    onBlur: (event) => {
      own.onBlur?.(event);
      hideWords(event.currentTarget);
    },
  };
  return cloneElement(children, heard);
}
