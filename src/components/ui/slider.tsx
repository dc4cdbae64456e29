'use client';

import { Slider as Base } from '@base-ui/react/slider';
import { cn } from './cn';

/** A value by hand. `onValueChange` while it moves, `onValueCommitted` when let go; `tone` any background class. */
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
  onValueChange: (value: number) => void;
  onValueCommitted?: (value: number) => void;
  valueText?: (value: number) => string;
  tone?: string;
  disabled?: boolean;
  className?: string;
}) {
  return (
    <Base.Root
      value={value}
      min={min}
      max={max}
      step={step}
      disabled={disabled}
      onValueChange={(next) => onValueChange(single(next))}
      onValueCommitted={(next) => onValueCommitted?.(single(next))}
      className={className}
      thumbAlignment="edge"
    >
      <Base.Control className="group flex h-6 w-full touch-none select-none items-center">
        <Base.Track className="h-1 w-full rounded-full bg-line-strong/60">
          <Base.Indicator className={cn('rounded-full', tone)} />
          <Base.Thumb
            aria-label={label}
            getAriaValueText={valueText ? (_text, current) => valueText(current) : undefined}
            className={cn(
              'size-3.5 rounded-full border-2 border-ground transition-[scale] group-hover:scale-115 has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-accent has-[:focus-visible]:outline-offset-2',
              tone,
            )}
          />
        </Base.Track>
      </Base.Control>
    </Base.Root>
  );
}

const single = (value: number | readonly number[]): number =>
  typeof value === 'number' ? value : (value[0] ?? 0);
