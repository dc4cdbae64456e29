import { percentage } from '@words/amounts';
import { signalNames } from '@words/signals';
import { cn } from '@/components/ui/cn';
import type { Signal } from '@/domain/contracts/common';
import { signalFill } from './signal-fill';
import { SignalMark } from './signal-mark';

/** One signal's share of a choice: its mark and name, the percent, and a bar. */
export function EvidenceBar({ signal, percent }: { signal: Signal; percent: number }) {
  return (
    <div>
      <div className="flex items-center gap-2">
        <SignalMark signal={signal} />
        <p className="font-medium text-ink text-sm">{signalNames[signal]}</p>
        <span className="ml-auto text-muted text-sm">{percentage(percent)}</span>
      </div>
      <div aria-hidden className="mt-2 h-1.5 overflow-hidden rounded-full bg-line">
        <div className={cn('h-full rounded-full', signalFill[signal])} style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}
