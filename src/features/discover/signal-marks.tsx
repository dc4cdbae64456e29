import { signalNames } from '@words/signals';
import type { Signal } from '@/domain/contracts/common';
import { SIGNALS } from './shares-in-words';
import { SignalMark } from './signal-mark';

/** Which signals speak for something: the mark of each, and its name where there is room. */
export function SignalMarks({ signals }: { signals: readonly Signal[] }) {
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
      {SIGNALS.filter((signal) => signals.includes(signal)).map((signal) => (
        <span key={signal} className="inline-flex items-center gap-1 text-xs">
          <SignalMark signal={signal} className="size-3.5" />
          <span data-signal-name className="max-xl:sr-only">
            {signalNames[signal]}
          </span>
        </span>
      ))}
    </span>
  );
}
