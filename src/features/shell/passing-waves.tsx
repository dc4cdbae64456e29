import { cn } from '@/components/ui/cn';

const BARS = 84;
const HEIGHT = 400;

/** One song fades while the next rises: two waveforms, bar beside bar. Decoration. */
export function PassingWaves({ className }: { className?: string }) {
  return (
    <svg
      viewBox={`0 0 ${BARS * 8} ${HEIGHT}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden
      className={cn('h-full mask-l-from-75% mask-r-from-80%', className)}
    >
      <g fill="none" strokeWidth="3.2" strokeLinecap="round">
        <path
          className="stroke-line-strong opacity-45"
          d={wave(0, (t) => (1 - smooth(0.25, 0.85, t)) * smooth(0, 0.3, t), 1.7)}
        />
        <path className="stroke-accent" d={wave(4, (t) => smooth(0.3, 0.95, t), 4.1)} />
      </g>
    </svg>
  );
}

/** Bars whose heights follow `envelope` (0..1 over the width) with the grain of music. */
function wave(offset: number, envelope: (t: number) => number, seed: number): string {
  let path = '';
  for (let bar = 0; bar < BARS; bar++) {
    const t = bar / (BARS - 1);
    const grain =
      0.45 +
      0.3 * Math.sin(bar * 0.9 + seed) * Math.sin(bar * 0.13 + seed * 2) +
      0.25 * Math.sin(bar * 2.3 + seed * 3);
    const length = Math.max(1, envelope(t) * Math.abs(grain) * HEIGHT * 0.8);
    path += `M${bar * 8 + offset} ${((HEIGHT - length) / 2).toFixed(1)}v${length.toFixed(1)}`;
  }
  return path;
}

function smooth(from: number, to: number, t: number): number {
  const x = Math.min(1, Math.max(0, (t - from) / (to - from)));
  return x * x * (3 - 2 * x);
}
