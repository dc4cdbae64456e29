import { cn } from '@/components/ui/cn';

/** Heights of the bars from left to right; the two waveforms are mirror images and mesh in the middle. */
const outgoing = { 0: 8, 1: 18, 2: 26, 4: 18, 6: 6 };
const incoming = { 3: 6, 5: 18, 7: 26, 8: 18, 9: 8 };

const bars = (heights: Record<number, number>) =>
  Object.entries(heights)
    .map(([index, height]) => `M${(2.3 + 3.044 * Number(index)).toFixed(2)} ${16 - height / 2}v${height}`)
    .join('');

/** The mark: two waveforms that pass into each other. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden className={cn('size-8', className)}>
      <g fill="none" strokeWidth="2.1" strokeLinecap="round">
        <path className="stroke-ink" d={bars(outgoing)} />
        <path className="stroke-accent" d={bars(incoming)} />
      </g>
    </svg>
  );
}
