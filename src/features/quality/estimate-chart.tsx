'use client';

import { percent } from '@words/measures';
import { estimateChart } from '@words/quality';
import type { OffPolicy } from '@/domain/contracts/quality';
import { axisAround } from './scale';
import { useWidth } from './use-width';

const HEIGHT = 118;
const PAD = { left: 76, right: 16, top: 10, bottom: 24 };

/** What pleased as it was, and what would have as changed with 95 % of it, on one scale. */
export function EstimateChart({
  estimate: { logged, estimate },
  isFaint,
  isSame,
}: {
  estimate: NonNullable<OffPolicy['estimate']>;
  /** Shown, but no ground for a verdict. */
  isFaint: boolean;
  isSame: boolean;
}) {
  const { ref, width } = useWidth<HTMLDivElement>(440);
  const axis = axisAround([logged, ...(isSame ? [] : [estimate.low, estimate.high])]);
  const x = (value: number) =>
    PAD.left +
    ((Math.max(axis.from, Math.min(value, axis.to)) - axis.from) / (axis.to - axis.from)) *
      (width - PAD.left - PAD.right);
  const rows = { now: 30, changed: 68 };
  const tone = isFaint ? 'stroke-line-strong' : 'stroke-ink';
  const words = isSame ? estimateChart.unchanged(logged) : estimateChart.inWords(logged, estimate);
  return (
    <figure className="max-w-xl rounded-lg border border-line bg-raised p-4">
      <div ref={ref}>
        <svg width={width} height={HEIGHT} role="img" aria-label={words} className="block max-w-full">
          {axis.ticks.map((tick) => (
            <g key={tick}>
              <line x1={x(tick)} x2={x(tick)} y1={PAD.top} y2={HEIGHT - PAD.bottom} className="stroke-line" />
              <text x={x(tick)} y={HEIGHT - 6} textAnchor="middle" className="fill-muted text-[11px]">
                {percent(tick)}
              </text>
            </g>
          ))}
          <text x={PAD.left - 12} y={rows.now + 4} textAnchor="end" className="fill-ink text-[12px]">
            {estimateChart.asItIs}
          </text>
          <line
            x1={x(logged)}
            x2={x(logged)}
            y1={PAD.top}
            y2={HEIGHT - PAD.bottom}
            strokeDasharray="4 4"
            className="stroke-faint"
          />
          <circle cx={x(logged)} cy={rows.now} r={6} className="fill-ink" />
          {isSame ? null : (
            <g>
              <text x={PAD.left - 12} y={rows.changed + 4} textAnchor="end" className="fill-ink text-[12px]">
                {estimateChart.changed}
              </text>
              <line
                x1={x(estimate.low)}
                x2={x(estimate.high)}
                y1={rows.changed}
                y2={rows.changed}
                strokeWidth={3}
                strokeLinecap="round"
                className={tone}
              />
              <circle
                cx={x(estimate.mean)}
                cy={rows.changed}
                r={6}
                strokeWidth={2.5}
                className={isFaint ? 'fill-raised stroke-line-strong' : 'fill-ink stroke-ink'}
              />
            </g>
          )}
        </svg>
      </div>
    </figure>
  );
}
