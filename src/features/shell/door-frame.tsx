import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { DoorHeader } from './door-header';
import { PassingWaves } from './passing-waves';

/** The frame of pages before the app: the mark, words at the left, two waveforms that pass into each other behind. */
export function DoorFrame({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div className="relative min-h-dvh overflow-x-clip">
      <PassingWaves className="pointer-events-none fixed inset-y-0 right-0 w-[calc(100vw-712px)] max-lg:hidden" />
      <DoorHeader />
      <main className={cn('relative px-5 pt-10 pb-16 md:px-12 lg:pt-[7vh]', className)}>{children}</main>
    </div>
  );
}
