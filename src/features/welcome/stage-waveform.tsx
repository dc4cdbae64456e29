import { cn } from '@/components/ui/cn';

const BARS = 120;
const HEIGHT = 80;

/** Bars sway in so many groups, each at a pace of its own, like the meters of a mixing desk. */
const paces = ['0.9s', '1.15s', '0.75s', '1.35s'];

/**
 * The waveform of one stage of the work: faint at first, then bar by bar in its colour as the work goes on, and in
 * motion while it does. Decorative: amounts stand beside it in words.
 * @param seed gives each stage a shape of its own
 * @param progress 0..1, null while unknown
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
  const edge = Math.min(BARS, heard + 2);
  return (
    <svg
      viewBox={`0 0 ${BARS * 6} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
      className={cn('size-full overflow-visible', className)}
    >
      <g
        fill="none"
        strokeLinecap="round"
        className="stroke-2 lg:stroke-[3.5] [&_path]:[vector-effect:non-scaling-stroke]"
      >
        <path d={bars(seed, heard, BARS)} className="stroke-line" />
        {paces.map((pace, group) => (
          <path
            key={pace}
            d={bars(seed, 0, heard, group)}
            stroke="currentColor"
            className={isActive ? 'origin-center animate-sway [transform-box:fill-box]' : undefined}
            style={{ animationDuration: pace }}
          />
        ))}
        {isActive ? (
          <path d={bars(seed, heard, edge)} stroke="currentColor" className="animate-breathe" />
        ) : null}
      </g>
    </svg>
  );
}

/** Bars `from` up to `to`; of one group only when `group` says which. */
function bars(seed: number, from: number, to: number, group?: number): string {
  let path = '';
  for (let bar = from; bar < to; bar++) {
    if (group !== undefined && (bar * 7) % paces.length !== group) continue;
    const swell = 0.55 + 0.45 * Math.sin(bar / (7 + seed) + seed * 1.7);
    const grain = 0.6 + 0.4 * Math.sin(bar * (1.9 + seed * 0.23) + seed * 5.1);
    const length = Math.max(2, swell * grain * (HEIGHT - 6));
    path += `M${bar * 6 + 3} ${((HEIGHT - length) / 2).toFixed(1)}v${length.toFixed(1)}`;
  }
  return path;
}
