'use client';

import { useRef } from 'react';
import { cn } from './cn';

/** The browser's own slider under a drawing of ours: it knows all keys, screen readers and fingers. */
export function Slider({
  label,
  value,
  min = 0,
  max = 1,
  step = 0.01,
  onValueChange,
  onValueCommitted,
  valueText,
  tone = 'bg-accent',
  disabled,
  className,
}: {
  label: string;
  value: number;
  min?: number;
  max?: number;
  step?: number;
  /** While it moves. */
  onValueChange: (value: number) => void;
  /** When it is let go. */
  onValueCommitted?: (value: number) => void;
  valueText?: (value: number) => string;
  /** Any background class. */
  tone?: string;
  disabled?: boolean;
  className?: string;
}) {
  const changed = useRef<number | null>(null);
  const commit = () => {
    if (changed.current !== null) onValueCommitted?.(changed.current);
    changed.current = null;
  };
  const share = max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0;
  return (
    <div className={cn('group relative flex h-6 items-center', className)}>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={valueText?.(value)}
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          changed.current = event.target.valueAsNumber;
          onValueChange(changed.current);
        }}
        onPointerUp={commit}
        onPointerCancel={commit}
        onKeyUp={commit}
        onBlur={commit}
        className="peer absolute inset-0 size-full cursor-pointer touch-none opacity-0 disabled:cursor-default"
      />
      <span aria-hidden className="h-1 w-full overflow-hidden rounded-full bg-line-strong/60">
        <span className={cn('block h-full rounded-full', tone)} style={{ width: `${share * 100}%` }} />
      </span>
      <span
        aria-hidden
        style={{ left: `calc(${share} * (100% - 0.875rem))` }}
        className={cn(
          'pointer-events-none absolute size-3.5 rounded-full border-2 border-ground transition-[scale] group-hover:scale-115 peer-focus-visible:outline-2 peer-focus-visible:outline-accent peer-focus-visible:outline-offset-2',
          tone,
        )}
      />
    </div>
  );
}
