'use client';

import { type MouseEvent, type PointerEvent, useRef } from 'react';

export type SwipeDirection = 'left' | 'right' | 'up' | 'down';

const FAR_PX = 48;
/** A swipe is so much longer one way than the other. */
const STRAIGHTNESS = 1.5;

/** Where a finger that moved so far went, or null where it was no swipe. */
export function swipeDirection(dx: number, dy: number): SwipeDirection | null {
  const [across, along] = [Math.abs(dx), Math.abs(dy)];
  if (Math.max(across, along) < FAR_PX) return null;
  if (across > along * STRAIGHTNESS) return dx < 0 ? 'left' : 'right';
  if (along > across * STRAIGHTNESS) return dy < 0 ? 'up' : 'down';
  return null;
}

/**
 * Swipes by touch over an element: it follows the finger sideways, unless motion is reduced, and what lies under it is
 * not pressed. Spread the result on the element; everything a swipe does must also have a button.
 */
export function useSwipe(onSwipe: (direction: SwipeDirection) => void) {
  const start = useRef<{ id: number; x: number; y: number } | null>(null);
  const wasSwipe = useRef(false);
  const follow = (element: HTMLElement, dx: number) => {
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.style.translate = dx === 0 || isStill ? '' : `${dx / 3}px`;
  };
  const end = (event: PointerEvent<HTMLElement>) => {
    const from = start.current;
    if (from?.id !== event.pointerId) return;
    start.current = null;
    follow(event.currentTarget, 0);
    const direction =
      event.type === 'pointerup' ? swipeDirection(event.clientX - from.x, event.clientY - from.y) : null;
    if (!direction) return;
    wasSwipe.current = true;
    onSwipe(direction);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      wasSwipe.current = false;
      if (event.pointerType !== 'mouse')
        start.current = { id: event.pointerId, x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const from = start.current;
      if (from?.id !== event.pointerId) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      follow(event.currentTarget, Math.abs(dx) > Math.abs(dy) ? dx : 0);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onClickCapture: (event: MouseEvent) => {
      if (!wasSwipe.current) return;
      wasSwipe.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
