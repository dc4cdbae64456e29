'use client';

import { weekName } from '@words/measures';
import { linePanel, weekSection } from '@words/quality';
import { signalNames } from '@words/signals';
import type { PointerEvent } from 'react';
import { cn } from '@/components/ui/cn';
import type { Signal } from '@/domain/contracts/common';
import { SignalMark } from '@/features/discover/signal-mark';
import { niceTop } from './scale';
import { SignalPoint, signalStroke } from './signal-stroke';
import { useWidth } from './use-width';

const HEIGHT = 140;
const PAD = { left: 38, right: 12, top: 10, bottom: 22 };

export type Line = { signal: Signal | null; values: (number | null)[] };

/**
 * One measure over the weeks, a line each for the signals and one, without a signal, for all. The week that is looked at is
 * chosen by the pointer, for every panel at once; its numbers stand in the head.
 */
export function LinePanel({
  title,
  meaning,
  weeks,
  lines,
  say,
  top,
  at,
  onAt,
  isRunning,
}: {
  title: string;
  meaning: string;
  weeks: string[];
  lines: Line[];
  /** A value in words. */
  say: (value: number) => string;
  /** End of the axis; chosen by the values when left out. */
  top?: number;
  at: number;
  onAt: (index: number) => void;
  /** Whether the last week is not over: what will come of it is not known yet. */
  isRunning: boolean;
}) {
  const { ref, width } = useWidth<HTMLDivElement>(340);
  const known = lines.flatMap(({ values }) => values).filter((value) => value !== null);
  // Two percent at least, so that the middle of an axis is no rounded end of it.
  const end = top ?? niceTop(Math.max(0.02, ...known));
  const step = weeks.length > 1 ? (width - PAD.left - PAD.right) / (weeks.length - 1) : 0;
  const x = (index: number) =>
    weeks.length > 1 ? PAD.left + index * step : (PAD.left + width - PAD.right) / 2;
  const y = (value: number) =>
    HEIGHT - PAD.bottom - (Math.min(value, end) / end) * (HEIGHT - PAD.top - PAD.bottom);
  const all = lines.find(({ signal }) => signal === null)?.values[at] ?? null;
  const look = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const along = ((event.clientX - box.left) / box.width) * width;
    onAt(step === 0 ? 0 : Math.max(0, Math.min(weeks.length - 1, Math.round((along - PAD.left) / step))));
  };
  return (
    <figure className="flex min-w-0 flex-col gap-2 rounded-lg border border-line bg-raised p-4">
      <figcaption className="flex flex-col gap-1">
        <span className="flex items-baseline justify-between gap-3">
          <span className="font-medium text-ink">{title}</span>
          <span className="display text-lg text-ink tabular-nums">{all === null ? '–' : say(all)}</span>
        </span>
        <span className="text-muted text-xs">{meaning}</span>
        {lines.length > 1 ? (
          <span aria-hidden className="flex gap-4 pt-0.5 text-muted text-xs tabular-nums">
            {lines.map(({ signal, values }) =>
              signal ? (
                <span key={signal} className="flex items-center gap-1.5">
                  <SignalMark signal={signal} className="size-3.5" />
                  {values[at] === null || values[at] === undefined ? '–' : say(values[at])}
                </span>
              ) : null,
            )}
          </span>
        ) : null}
      </figcaption>
      <div ref={ref} className="mt-auto">
        <svg
          width={width}
          height={HEIGHT}
          role="img"
          aria-label={inWords(title, weeks, lines, say)}
          className="block max-w-full touch-pan-y"
          onPointerMove={look}
          onPointerDown={look}
        >
          {[0, end / 2, end].map((value) => (
            <g key={value}>
              <line
                x1={PAD.left}
                x2={width - PAD.right}
                y1={y(value)}
                y2={y(value)}
                className="stroke-line"
              />
              <text x={PAD.left - 8} y={y(value) + 4} textAnchor="end" className="fill-muted text-[11px]">
                {say(value)}
              </text>
            </g>
          ))}
          <line
            x1={x(at)}
            x2={x(at)}
            y1={PAD.top}
            y2={HEIGHT - PAD.bottom}
            className="stroke-line-strong"
            strokeWidth={1}
          />
          {weeks.length > 1 && (
            <text x={PAD.left} y={HEIGHT - 5} className="fill-muted text-[11px]">
              {weekName(weeks[0]!)}
            </text>
          )}
          <text
            x={weeks.length > 1 ? width - PAD.right : x(0)}
            y={HEIGHT - 5}
            textAnchor={weeks.length > 1 ? 'end' : 'middle'}
            className="fill-muted text-[11px]"
          >
            {isRunning ? weekSection.thisWeek : weekName(weeks.at(-1)!)}
          </text>
          {lines.map(({ signal, values }) => (
            <OneLine
              key={signal ?? 'all'}
              signal={signal}
              values={values}
              at={at}
              x={x}
              y={y}
              isRunning={isRunning}
            />
          ))}
        </svg>
      </div>
    </figure>
  );
}

function OneLine({
  signal,
  values,
  at,
  x,
  y,
  isRunning,
}: Line & { at: number; x: (index: number) => number; y: (value: number) => number; isRunning: boolean }) {
  const style = signal ? signalStroke[signal] : { stroke: 'stroke-ink', fill: 'fill-ink', dash: undefined };
  // A week without a value leaves a gap; the way to one that is not over is faint.
  const path = (from: number, to: number) =>
    values
      .map((value, k) => {
        if (value === null || k < from || k >= to) return '';
        return `${k > from && values[k - 1] !== null ? 'L' : 'M'}${x(k)} ${y(value)}`;
      })
      .join(' ');
  const over = isRunning ? values.length - 1 : values.length;
  const value = values[at];
  return (
    <g>
      {[path(0, over), isRunning ? path(Math.max(0, over - 1), values.length) : ''].map((d, part) =>
        d ? (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: there are two, what is over and what is not
            key={part}
            d={d}
            fill="none"
            strokeWidth={signal ? 1.75 : 2.25}
            strokeLinecap="round"
            strokeLinejoin="round"
            strokeDasharray={style.dash}
            className={cn(style.stroke, part === 1 && 'opacity-30')}
          />
        ) : null,
      )}
      {values.map((single, k) =>
        // A lone value has no line to stand on.
        single !== null &&
        (values[k - 1] ?? null) === null &&
        (values[k + 1] ?? null) === null &&
        k !== at ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a week is what a point is
          <Dot key={k} signal={signal} x={x(k)} y={y(single)} />
        ) : null,
      )}
      {value !== null && value !== undefined ? <Dot signal={signal} x={x(at)} y={y(value)} /> : null}
    </g>
  );
}

function Dot({ signal, x, y }: { signal: Signal | null; x: number; y: number }) {
  if (signal) return <SignalPoint signal={signal} x={x} y={y} r={4} />;
  return <circle cx={x} cy={y} r={4} className="fill-ink" />;
}

function inWords(title: string, weeks: string[], lines: Line[], say: (value: number) => string): string {
  const last = lines.flatMap(({ signal, values }) => {
    const value = values.at(-1) ?? null;
    return value === null ? [] : [linePanel.atLast(signal && signalNames[signal], say(value))];
  });
  return linePanel.inWords(title, weeks.length, weeks.at(-1)!, last);
}
