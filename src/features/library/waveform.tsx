import { cn } from '@/components/ui/cn';
import { waveformPath } from './waveform-path';

const BARS = 160;

/** A track's loudness over time. Decorative: words beside it say what it shows. */
export function Waveform({
  peaks,
  bars = BARS,
  className,
}: {
  peaks: readonly number[];
  bars?: number;
  className?: string;
}) {
  return (
    <svg
      viewBox={`0 0 ${bars} 1`}
      preserveAspectRatio="none"
      aria-hidden
      className={cn('block h-12 w-full', className)}
    >
      <path d={waveformPath(peaks, bars)} stroke="currentColor" strokeWidth={0.6} fill="none" />
    </svg>
  );
}
