import { shareWords } from '@words/signals';
import { cn } from '@/components/ui/cn';
import { useIsNear } from '@/components/ui/near';
import type { Shares } from '@/domain/contracts/common';
import { SIGNALS, sharePercents, sharesInWords } from './shares-in-words';
import { signalFill } from './signal-fill';

/** How much of a choice each signal made, as one bar in three colours and patterns, and as a sentence for readers. */
export function ShareBar({ shares, className }: { shares: Shares; className?: string }) {
  const isNear = useIsNear();
  const percents = sharePercents(shares);
  const drawn = isNear ? SIGNALS.filter((signal) => percents[signal] > 0) : [];
  return (
    <div
      role="img"
      aria-label={sharesInWords(shares)}
      title={SIGNALS.map((signal) => shareWords.part(signal, percents[signal])).join(' · ')}
      className={cn('flex h-2 gap-0.5', className)}
    >
      {drawn.map((signal) => (
        <span
          key={signal}
          className={cn(
            'h-full min-w-1 rounded-[2px] transition-[flex-grow] duration-200 first:rounded-l-full last:rounded-r-full',
            signalFill[signal],
          )}
          style={{ flexGrow: percents[signal], flexBasis: 0 }}
        />
      ))}
    </div>
  );
}
