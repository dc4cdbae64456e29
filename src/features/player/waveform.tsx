'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { cn } from '@/components/ui/cn';
import { waveformPath } from './waveform-path';

const BAR_WIDTH_PX = 3;

/** A flat line where a track has not been analysed yet. */
const flat = [0];

/**
 * The shape of a track, bar by bar, the heard part in another colour. Decorative: `<SeekBar>` makes it a control.
 * @param peaks 0..255; null or empty while not analysed: a line of dots
 * @param progress 0..1, how much is heard
 */
export function Waveform({
  peaks,
  progress = 0,
  height = 40,
  className,
  heardClassName = 'text-accent',
}: {
  peaks: readonly number[] | null;
  progress?: number;
  height?: number;
  className?: string;
  heardClassName?: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const barCount = Math.max(1, Math.floor(width / BAR_WIDTH_PX));
  const shape = peaks && peaks.length > 0 ? peaks : flat;
  const path = useMemo(() => waveformPath(shape, barCount, height), [shape, barCount, height]);
  const bars = (
    <svg
      viewBox={`0 0 ${barCount} ${height}`}
      preserveAspectRatio="none"
      aria-hidden
      className="absolute inset-0 size-full"
    >
      <path
        d={path}
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
  return (
    <div
      ref={box}
      aria-hidden
      className={cn('relative w-full text-line-strong', className)}
      style={{ height }}
    >
      {bars}
      <div
        className={cn('absolute inset-0', heardClassName)}
        style={{ clipPath: `inset(0 ${100 - Math.min(1, progress) * 100}% 0 0)` }}
      >
        {bars}
      </div>
    </div>
  );
}

function useWidth(box: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
