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
      className={cn('aspect-square w-full shrink-0 rounded-sm', className)}
      style={{ '--taste': tasteColor(color, index) } as CSSProperties}
    >
      <rect width="100" height="100" fill="oklch(from var(--taste) 0.34 calc(c * 0.75) h)" />
      <circle cx="18" cy="12" r="62" fill="oklch(from var(--taste) 0.48 c h / 45%)" />
      {waves.map(({ path }) => (
        <path
          key={path}
          d={path}
          transform="translate(0 -6)"
          fill="none"
          stroke="oklch(from var(--taste) 0.88 calc(c * 0.55) h)"
          strokeWidth={WAVE_BAR_WIDTH}
          strokeLinecap="round"
        />
      ))}
    </svg>
  );
}
