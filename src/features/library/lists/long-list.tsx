'use client';

import { type ReactNode, useRef } from 'react';
import { ErrorState } from '@/components/ui/error-state';
import { scrollBoxOf } from '@/components/ui/scroll-box-of';
import { useKeptScroll } from '@/components/ui/use-kept-scroll';
import { errorMessage } from '@/features/api/error-message';
import { JumpRail } from './jump-rail';
import type { Places } from './use-places';

/** A long list through its states, with the rail that leads through it; it is found again where it was left. */
export function LongList<Item>({
  places,
  name,
  offsetOf,
  skeleton,
  empty,
  children,
}: {
  places: Places<Item>;
  /** Names the list, with its filters. */
  name: string;
  /** How far below the beginning an entry stands, px. */
  offsetOf: (index: number) => number;
  skeleton: ReactNode;
  empty: ReactNode;
  children: ReactNode;
}) {
  const anchor = useRef<HTMLDivElement>(null);
  const { total, marks, isLoading, error, retry } = places;
  useKeptScroll(anchor, name, total > 0);
  const jump = (index: number) => {
    const box = scrollBoxOf(anchor.current);
    const top = (anchor.current?.getBoundingClientRect().top ?? 0) - box.getBoundingClientRect().top;
    box.scrollTop += top + offsetOf(index);
  };
  return (
    <div ref={anchor} aria-busy={isLoading} className="scroll-mt-4">
      {isLoading ? (
        skeleton
      ) : total === 0 ? (
        error ? (
          <ErrorState message={errorMessage(error)} onRetry={retry} />
        ) : (
          empty
        )
      ) : (
        <>
          {error ? (
            <div className="sticky top-0 z-10 bg-ground">
              <ErrorState message={errorMessage(error)} onRetry={retry} />
            </div>
          ) : null}
          <div className="flex gap-1 md:gap-3">
            <div className="min-w-0 flex-1">{children}</div>
            <JumpRail marks={marks} onJump={jump} />
          </div>
        </>
      )}
    </div>
  );
}
