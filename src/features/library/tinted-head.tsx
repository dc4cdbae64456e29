import type { CSSProperties, ReactNode } from 'react';
import { cn } from '@/components/ui/cn';

/** The head of a page in the light of its cover: the dominant colour falls from above and fades into the ground. */
export function TintedHead({
  color,
  children,
  className,
}: {
  /** #rrggbb, null for no tint */
  color: string | null;
  children: ReactNode;
  className?: string;
}) {
  return (
    <header className={cn('pb-8', className)} style={{ '--tint': color ?? 'transparent' } as CSSProperties}>
      <div
        aria-hidden
        className="-z-10 pointer-events-none absolute inset-x-0 top-0 h-110 bg-[linear-gradient(to_bottom,color-mix(in_oklab,light-dark(oklch(from_var(--tint)_clamp(0.65,l,0.9)_c_h),oklch(from_var(--tint)_clamp(0.35,l,0.6)_c_h))_40%,transparent),transparent)]"
      />
      {children}
    </header>
  );
}
