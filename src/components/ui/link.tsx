'use client';

import NextLink from 'next/link';
import { useRouter } from 'next/navigation';
import { type ComponentProps, type FocusEvent, type PointerEvent, useRef } from 'react';

/** A pointer that rests on a link for so long means it, one that crosses a wall of covers does not. */
const MEANT_AFTER_MS = 50;

/**
 * The link of the app. Next.js fetches ahead what each link on the screen leads to, which of shelves and lists is dozens of
 * pages that nobody opens, in front of what this page is waiting for: this one does it once it is meant, when a pointer rests
 * on it, a finger touches it or the focus stays.
 */
export function Link({ href, onPointerEnter, onPointerLeave, onFocus, onBlur, ...props }: LinkProps) {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const fetchAhead = (afterMs: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => router.prefetch(href), afterMs);
  };
  const forget = () => clearTimeout(timer.current);
  return (
    <NextLink
      {...props}
      href={href}
      prefetch={false}
      onPointerEnter={(event: PointerEvent<HTMLAnchorElement>) => {
        onPointerEnter?.(event);
        fetchAhead(event.pointerType === 'mouse' ? MEANT_AFTER_MS : 0);
      }}
      onPointerLeave={(event: PointerEvent<HTMLAnchorElement>) => {
        onPointerLeave?.(event);
        forget();
      }}
      onFocus={(event: FocusEvent<HTMLAnchorElement>) => {
        onFocus?.(event);
        fetchAhead(MEANT_AFTER_MS);
      }}
      onBlur={(event: FocusEvent<HTMLAnchorElement>) => {
        onBlur?.(event);
        forget();
      }}
    />
  );
}

type LinkProps = Omit<ComponentProps<typeof NextLink>, 'href' | 'prefetch'> & {
  /** Within the app. */
  href: string;
};
