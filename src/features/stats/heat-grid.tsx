'use client';

import { type PointerEvent, useState } from 'react';
import { useWidth } from '@/features/quality/use-width';

export type HeatCell = { column: number; row: number; value: number; name: string };

const LABEL_WIDTH = 34;
const LABEL_HEIGHT = 18;
const GAP = 0.16;

/**
 * Amounts on a grid, the more the darker; by the root, so that one long day does not make all others pale. What the pointer
 * is on is said in words below.
 */
export function HeatGrid({
  label,
  cells,
  columns,
  rows,
  columnNames,
  rowNames,
  say,
  mostCellWidth = 18,
  leastCellHeight = 10,
}: {
  /** What the picture shows, for readers. */
  label: string;
  cells: readonly HeatCell[];
  columns: number;
  rows: number;
  /** Words above columns. */
  columnNames: readonly { column: number; name: string }[];
  rowNames: readonly { row: number; name: string }[];
  say: (cell: HeatCell) => string;
  mostCellWidth?: number;
  /** So that the words beside rows have room. */
  leastCellHeight?: number;
}) {
  const { ref, width } = useWidth<HTMLDivElement>(720);
  const [chosen, setChosen] = useState<HeatCell | null>(null);
  const cell = Math.min(mostCellWidth, (width - LABEL_WIDTH) / columns);
  const height = Math.max(cell, leastCellHeight);
  const most = Math.max(1, ...cells.map(({ value }) => value));
  const look = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const column = Math.floor((event.clientX - box.left - LABEL_WIDTH) / cell);
    const row = Math.floor((event.clientY - box.top - LABEL_HEIGHT) / height);
    setChosen(cells.find((one) => one.column === column && one.row === row) ?? null);
  };
  return (
    <div ref={ref} className="flex flex-col gap-2">
      <svg
        role="img"
        aria-label={label}
        width={LABEL_WIDTH + columns * cell}
        height={LABEL_HEIGHT + rows * height}
        className="block max-w-full touch-pan-y"
        onPointerMove={look}
        onPointerDown={look}
        onPointerLeave={() => setChosen(null)}
      >
        {columnNames.map(({ column, name }) => (
          <text
            key={`${column}/${name}`}
            x={LABEL_WIDTH + column * cell}
            y={LABEL_HEIGHT - 6}
            className="fill-muted text-[11px]"
          >
            {name}
          </text>
        ))}
        {rowNames.map(({ row, name }) => (
          <text
            key={row}
            x={0}
            y={LABEL_HEIGHT + (row + 0.5) * height + 4}
            className="fill-muted text-[11px]"
          >
            {name}
          </text>
        ))}
        {cells.map(({ column, row, value, name }) => (
          <rect
            key={name}
            x={LABEL_WIDTH + column * cell}
            y={LABEL_HEIGHT + row * height}
            width={cell * (1 - GAP)}
            height={height * (1 - GAP)}
            rx={Math.min(3, cell / 5)}
            fill={heat(value / most)}
            className={chosen?.name === name ? 'stroke-ink' : undefined}
          />
        ))}
      </svg>
      <p aria-hidden className="h-5 text-muted text-sm">
        {chosen ? say(chosen) : ''}
      </p>
    </div>
  );
}

/** From the ground to the ink, by way of a valve's warmth. */
const heat = (share: number): string =>
  share === 0
    ? 'var(--sunken)'
    : `color-mix(in oklab, ${WARM} ${Math.round(18 + 82 * Math.sqrt(share))}%, var(--sunken))`;
const WARM = 'light-dark(#8a3a1c, #f0a071)';
