import { signalLegend, signalMeanings, signalNames } from '@words/signals';
import { cn } from '@/components/ui/cn';
import { SIGNALS } from './shares-in-words';
import { signalFill } from './signal-fill';
import { SignalMark } from './signal-mark';

/** What the three colours of a share bar mean. */
export function SignalLegend() {
  return (
    <ul aria-label={signalLegend.label} className="flex flex-wrap gap-x-6 gap-y-1 pb-3 text-muted text-xs">
      {SIGNALS.map((signal) => (
        <li key={signal} className="flex items-center gap-2">
          <span aria-hidden className={cn('h-2 w-5 rounded-full', signalFill[signal])} />
          <SignalMark signal={signal} className="size-3.5" />
          <span>
            <span className="text-ink">{signalNames[signal]}</span>
            <span className="max-sm:hidden">, {signalMeanings[signal]}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
