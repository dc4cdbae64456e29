import { cn } from '@/components/ui/cn';
import { weekNumber } from '@/domain/iso-week';
import { weekWaves } from './week-waves';

/** A week's cover: the colours of its tracks' covers as waveforms that pass into each other, under the week's number. */
export function WeekCover({
  week,
  listenerId,
  colors,
  className,
}: {
  week: string;
  listenerId: string;
  colors: readonly (string | null)[];
  className?: string;
}) {
  return (
    <svg
      viewBox="0 0 100 100"
      role="img"
      aria-label={`Cover of week ${weekNumber(week)}`}
      className={cn('isolate aspect-square shrink-0 rounded-lg bg-[#1b1512]', className)}
    >
      {weekWaves(`${listenerId}/${week}`, colors).map((wave) => (
        <path
          key={wave.path}
          d={wave.path}
          fill={`color-mix(in oklab, ${wave.color} 82%, white)`}
          fillOpacity={0.82}
          className="mix-blend-screen"
        />
      ))}
      <text x="8" y="19" fill="#fff7ec" fontSize="13" className="display" fontWeight={560}>
        {weekNumber(week)}
      </text>
    </svg>
  );
}
