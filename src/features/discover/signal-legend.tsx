import { cn } from '@/components/ui/cn';
import { SIGNAL_NAMES, SIGNALS } from './shares-in-words';
import { signalFill } from './signal-fill';
import { SignalMark } from './signal-mark';

const MEANINGS = {
  collaborative: 'what people with your taste play',
  text: 'what the web writes',
  audio: 'how it sounds',
};

/** What the three colours of a share bar mean. */
export function SignalLegend() {
  return (
    <ul aria-label="What the bars show" className="flex flex-wrap gap-x-6 gap-y-1 pb-3 text-muted text-xs">
      {SIGNALS.map((signal) => (
        <li key={signal} className="flex items-center gap-2">
          <span aria-hidden className={cn('h-2 w-5 rounded-full', signalFill[signal])} />
          <SignalMark signal={signal} className="size-3.5" />
          <span>
            <span className="text-ink">{SIGNAL_NAMES[signal]}</span>
            <span className="max-sm:hidden">, {MEANINGS[signal]}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
