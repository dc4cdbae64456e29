import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';

/** How near something is, as a short bar with its percent, and what says so. */
export function Nearness({ value, fill, children }: { value: number; fill: string; children?: ReactNode }) {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <span className="flex min-w-0 items-center gap-3">
      <span className="hidden w-9 shrink-0 text-right text-ink text-sm sm:block">
        {percent} <span className="text-faint">%</span>
      </span>
      <span aria-hidden className="h-2 w-14 shrink-0 overflow-hidden rounded-full bg-line">
        <span className={cn('block h-full rounded-full', fill)} style={{ width: `${percent}%` }} />
      </span>
      {children}
    </span>
  );
}
