'use client';

import { percent } from '@words/measures';
import { discoverySection } from '@words/stats';
import { niceTop } from '@/features/quality/scale';
import { useWidth } from '@/features/quality/use-width';

const HEIGHT = 120;
const PAD = { left: 38, top: 8, bottom: 20 };

/** One share over time as bars; none where there was nothing to have a share of. */
export function ShareBars({
  title,
  meaning,
  total,
  bars,
}: {
  title: string;
  meaning: string;
  /** Of all of it together, in words. */
  total: string;
  bars: { name: string; share: number | null }[];
}) {
  const { ref, width } = useWidth<HTMLDivElement>(320);
  const end = Math.min(1, niceTop(Math.max(0.02, ...bars.map(({ share }) => share ?? 0))));
  const step = (width - PAD.left) / Math.max(1, bars.length);
  const y = (share: number) => HEIGHT - PAD.bottom - (share / end) * (HEIGHT - PAD.top - PAD.bottom);
  return (
    <figure className="flex min-w-0 flex-col gap-2 rounded-lg border border-line bg-raised p-4">
      <figcaption className="flex flex-col gap-1">
        <span className="flex items-baseline justify-between gap-3">
          <span className="font-medium text-ink">{title}</span>
          <span className="display text-ink text-lg tabular-nums">{total}</span>
        </span>
        <span className="text-muted text-xs">{meaning}</span>
      </figcaption>
      <div ref={ref}>
        <svg
          role="img"
          aria-label={discoverySection.label(
            title,
            total,
            bars.flatMap(({ name, share }) => (share === null ? [] : [{ name, share }])),
          )}
          width={width}
          height={HEIGHT}
          className="block max-w-full"
        >
          {[0, end / 2, end].map((value) => (
            <g key={value}>
              <line x1={PAD.left} x2={width} y1={y(value)} y2={y(value)} className="stroke-line" />
              <text x={PAD.left - 8} y={y(value) + 4} textAnchor="end" className="fill-muted text-[11px]">
                {percent(value)}
              </text>
            </g>
          ))}
          {bars.map(({ name, share }, k) =>
            share ? (
              <rect
                key={name}
                x={PAD.left + (k + 0.14) * step}
                width={step * 0.72}
                y={y(share)}
                height={y(0) - y(share)}
                rx={Math.min(3, step / 6)}
                className="fill-muted"
              />
            ) : null,
          )}
          <text x={PAD.left} y={HEIGHT - 5} className="fill-muted text-[11px]">
            {bars[0]?.name}
          </text>
          {bars.length > 1 ? (
            <text x={width} y={HEIGHT - 5} textAnchor="end" className="fill-muted text-[11px]">
              {bars.at(-1)!.name}
            </text>
          ) : null}
        </svg>
      </div>
    </figure>
  );
}
