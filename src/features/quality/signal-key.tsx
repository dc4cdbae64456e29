import { lineKey } from '@words/quality';
import { signalNames } from '@words/signals';
import { SIGNALS } from '@/features/discover/shares-in-words';
import { SignalMark } from '@/features/discover/signal-mark';
import { SignalPoint, signalStroke } from './signal-stroke';

/** What the lines of a chart mean: each signal by colour, dashes, shape and name, and the line of all. */
export function SignalKey() {
  return (
    <ul aria-label={lineKey.label} className="flex flex-wrap gap-x-6 gap-y-1 text-muted text-xs">
      {SIGNALS.map((signal) => (
        <li key={signal} className="flex items-center gap-2">
          <svg aria-hidden viewBox="0 0 28 10" className="h-2.5 w-7">
            <line
              x1={1}
              x2={27}
              y1={5}
              y2={5}
              strokeWidth={1.75}
              strokeLinecap="round"
              strokeDasharray={signalStroke[signal].dash}
              className={signalStroke[signal].stroke}
            />
            <SignalPoint signal={signal} x={14} y={5} r={3.5} />
          </svg>
          <SignalMark signal={signal} className="size-3.5" />
          <span className="text-ink">{signalNames[signal]}</span>
        </li>
      ))}
      <li className="flex items-center gap-2">
        <svg aria-hidden viewBox="0 0 28 10" className="h-2.5 w-7">
          <line
            x1={1}
            x2={27}
            y1={5}
            y2={5}
            strokeWidth={2.25}
            strokeLinecap="round"
            className="stroke-ink"
          />
          <circle cx={14} cy={5} r={3.5} className="fill-ink" />
        </svg>
        <span className="text-ink">{lineKey.all}</span>
      </li>
      <li className="max-sm:hidden">{lineKey.howSignalsCount}</li>
    </ul>
  );
}
