import type { CSSProperties } from 'react';
import { cn } from '@/components/ui/cn';
import type { TasteMix } from '@/domain/contracts/taste';
import { WAVE_BAR_WIDTH, weekWaves } from '@/features/discover/week-waves';
import { tasteColor } from '@/features/taste/taste-color';

/**
 * The cover of a taste's mix: one waveform on the taste's own colour, as high as its music is intense and as dense as it
 * is fast. Decoration: its name stands beside it.
 */
export function TasteMixCover({
  mix: { id, color, energy, tempoBpm },
  index,
  className,
}: {
  mix: Pick<TasteMix, 'id' | 'color' | 'energy' | 'tempoBpm'>;
  /** Its place among the tastes: gives it a colour where its cover has none. */
  index: number;
  className?: string;
}) {
  const waves = weekWaves(id, [], [{ share: 1, color: null, energy, tempoBpm }]);
  return (
    <svg
      viewBox="0 0 100 100"
      aria-hidden
      className={cn(
        'aspect-square w-full shrink-0 rounded-sm bg-[radial-gradient(130%_130%_at_15%_0%,oklch(from_var(--taste)_0.56_calc(c*1.2)_h),oklch(from_var(--taste)_0.27_calc(c*0.8)_h))]',
        className,
      )}
      style={{ '--taste': tasteColor(color, index) } as CSSProperties}
    >
      {waves.map(({ path }) => (
        <path
          key={path}
          d={path}
          transform="translate(0 -6)"
          fill="none"
          stroke="oklch(from var(--taste) 0.92 calc(c * 0.5) h)"
          strokeWidth={WAVE_BAR_WIDTH}
          strokeLinecap="round"
        />
      ))}
    </svg>
  );
}
