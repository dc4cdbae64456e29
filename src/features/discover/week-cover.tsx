import { weekCover } from '@words/weeks';
import { cn } from '@/components/ui/cn';
import type { ListTaste } from '@/domain/contracts/discover';
import { weekNumber } from '@/domain/iso-week';
import { WAVE_BAR_WIDTH, weekWaves } from './week-waves';

/** A week's cover: the listener's tastes as waveforms that pass into each other, under the week's number. */
export function WeekCover({
  week,
  listenerId,
  colors,
  tastes,
  className,
}: {
  week: string;
  listenerId: string;
  colors: readonly (string | null)[];
  /** What the list was balanced by; the covers' colours alone tell where there are none. */
  tastes: readonly ListTaste[];
  className?: string;
}) {
  return (
    <svg
      viewBox="0 0 100 100"
      data-week-cover={week}
      role="img"
      aria-label={weekCover.label(weekNumber(week))}
      className={cn('aspect-square shrink-0 rounded-lg bg-[#1d1713]', className)}
    >
      {weekWaves(`${listenerId}/${week}`, colors, tastes).map((wave) => (
        <path
          key={wave.path}
          d={wave.path}
          fill="none"
          stroke={`color-mix(in oklab, oklch(from ${wave.color} clamp(0.64, l, 0.84) c h) 88%, #ffe9cf)`}
          strokeWidth={WAVE_BAR_WIDTH}
          strokeLinecap="round"
        />
      ))}
      <text x="7.5" y="19" fill="#fff4e6" fontSize="14" className="display">
        {weekNumber(week)}
      </text>
    </svg>
  );
}
