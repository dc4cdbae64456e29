import { cn } from '@/components/ui/cn';

const BARS = 120;
const HEIGHT = 72;

/**
 * The waveform of one stage of the work: drawn faintly at first, then bar by bar in its colour as the work goes on;
 * the bar at the edge breathes. Decorative: amounts stand beside it in words.
 * @param seed gives each stage a shape of its own
 */
export function StageWaveform({
  seed,
  progress,
  isActive,
  className,
}: {
  seed: number;
  progress: number | null;
  isActive: boolean;
  className?: string;
}) {
  const heard = Math.round((progress ?? 0) * BARS);
  return (
    <svg
      viewBox={`0 0 ${BARS * 6} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
      className={cn('h-full w-full', className)}
    >
      {/* On its own line: non-scaling strokes keep the bars round however wide the page is. */}
      <g fill="none" strokeWidth="2.5" strokeLinecap="round">
        <path d={bars(seed, 0, BARS)} className="stroke-line" vectorEffect="non-scaling-stroke" />
        <path d={bars(seed, 0, heard)} stroke="currentColor" vectorEffect="non-scaling-stroke" />
        {isActive ? (
          <path
            d={bars(seed, heard, Math.min(BARS, heard + 2))}
            stroke="currentColor"
            vectorEffect="non-scaling-stroke"
            className="animate-breathe"
          />
        ) : null}
      </g>
    </svg>
  );
}

function bars(seed: number, from: number, to: number): string {
  let path = '';
  for (let bar = from; bar < to; bar++) {
    const swell = 0.55 + 0.45 * Math.sin(bar / (7 + seed) + seed * 1.7);
    const grain = 0.6 + 0.4 * Math.sin(bar * (1.9 + seed * 0.23) + seed * 5.1);
    const length = Math.max(2, swell * grain * (HEIGHT - 6));
    path += `M${bar * 6 + 3} ${((HEIGHT - length) / 2).toFixed(1)}v${length.toFixed(1)}`;
  }
  return path;
}
