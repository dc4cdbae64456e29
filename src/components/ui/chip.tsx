import type { ComponentProps } from 'react';
import { cn } from './cn';

/** A filter that is on or off, or, without `pressed`, a small choice. */
export function Chip({ pressed, className, ...props }: ComponentProps<'button'> & { pressed?: boolean }) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={cn(
        'inline-flex h-11 shrink-0 select-none items-center gap-1.5 whitespace-nowrap rounded-full border px-4 text-sm transition-colors md:h-8 md:px-3 [&_svg]:size-3.5',
        pressed
          ? 'border-accent bg-accent/10 text-accent'
          : 'border-line text-muted hover:border-line-strong hover:text-ink',
        className,
      )}
      {...props}
    />
  );
}
