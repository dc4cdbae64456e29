import type { ReactNode } from 'react';
import type { Signal } from '@/domain/contracts/common';
import { SignalMark } from '@/features/discover/signal-mark';

/** What speaks for a track, one line a signal behind its mark; nothing where nothing is known. */
export function ReasonList({ reasons }: { reasons: readonly { signal: Signal; text: ReactNode }[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul className="grid gap-3 pt-3">
      {reasons.map(({ signal, text }) => (
        // Of each signal there is one at most.
        <li key={signal} className="flex gap-3">
          <span className="pt-1">
            <SignalMark signal={signal} />
          </span>
          <span className="min-w-0 text-muted">{text}</span>
        </li>
      ))}
    </ul>
  );
}
