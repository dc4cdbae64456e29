'use client';

import { percent } from '@words/measures';
import { calibrationWords } from '@words/quality';
import type { Calibration } from '@/domain/contracts/quality';
import { niceTop } from './scale';
import { useWidth } from './use-width';

const PAD = { left: 60, right: 14, top: 12, bottom: 42 };
const HEIGHT = 280;

/** What was held likely across, what came true upwards; the diagonal is where both agree. */
export function CalibrationChart({ bins }: { bins: Calibration['bins'] }) {
  const { ref, width } = useWidth<HTMLDivElement>(340);
  const end = Math.min(1, niceTop(Math.max(...bins.map(({ predicted, high }) => Math.max(predicted, high)))));
  const most = Math.max(...bins.map(({ answers }) => answers));
  const x = (value: number) => PAD.left + (value / end) * (width - PAD.left - PAD.right);
  const y = (value: number) => HEIGHT - PAD.bottom - (value / end) * (HEIGHT - PAD.top - PAD.bottom);
  return (
    <figure className="rounded-lg border border-line bg-raised p-4">
      <div ref={ref}>
        <svg
          width={width}
          height={HEIGHT}
          role="img"
          aria-label={calibrationWords.chart(bins)}
          className="block max-w-full"
        >
          {[0, 0.25, 0.5, 0.75, 1].map((part) => (
            <g key={part}>
              <line
                x1={PAD.left}
                x2={width - PAD.right}
                y1={y(part * end)}
                y2={y(part * end)}
                className="stroke-line"
              />
              <text
                x={PAD.left - 8}
                y={y(part * end) + 4}
                textAnchor="end"
                className="fill-muted text-[11px]"
              >
                {percent(part * end)}
              </text>
              <text
                x={x(part * end)}
                y={HEIGHT - PAD.bottom + 16}
                textAnchor="middle"
                className="fill-muted text-[11px]"
              >
                {percent(part * end)}
              </text>
            </g>
          ))}
          <text
            x={(PAD.left + width - PAD.right) / 2}
            y={HEIGHT - 6}
            textAnchor="middle"
            className="fill-muted text-[11px]"
          >
            {calibrationWords.heldLikely}
          </text>
          <text
            transform={`translate(10 ${(PAD.top + HEIGHT - PAD.bottom) / 2}) rotate(-90)`}
            textAnchor="middle"
            className="fill-muted text-[11px]"
          >
            {calibrationWords.cameTrue}
          </text>
          <line
            x1={x(0)}
            y1={y(0)}
            x2={x(end)}
            y2={y(end)}
            strokeWidth={1.5}
            strokeDasharray="4 4"
            className="stroke-faint"
          />
          {bins.map(({ predicted, rate, low, high, answers }) => (
            <g key={predicted}>
              <line
                x1={x(predicted)}
                x2={x(predicted)}
                y1={y(Math.min(low, end))}
                y2={y(Math.min(high, end))}
                strokeWidth={2}
                strokeLinecap="round"
                className="stroke-line-strong"
              />
              <circle
                cx={x(predicted)}
                cy={y(rate)}
                r={3.5 + 3.5 * Math.sqrt(answers / most)}
                strokeWidth={2}
                className="fill-ink stroke-raised"
              >
                <title>{calibrationWords.point(predicted, rate, answers)}</title>
              </circle>
            </g>
          ))}
        </svg>
      </div>
    </figure>
  );
}
