import { Progress } from '@base-ui/react/progress';
import { cn } from './cn';

/** How far something is. `value` in 0..1, null while unknown; `tone` any background class. */
export function ProgressBar({
  value,
  label,
  valueText,
  tone = 'bg-accent',
  className,
}: {
  value: number | null;
  label: string;
  valueText?: string;
  tone?: string;
  className?: string;
}) {
  return (
    <Progress.Root
      value={value === null ? null : Math.round(value * 1000) / 10}
      aria-label={label}
      getAriaValueText={valueText ? () => valueText : undefined}
      className={className}
    >
      <Progress.Track className="h-1 overflow-hidden rounded-full bg-line">
        <Progress.Indicator
          className={cn(
            'h-full rounded-full transition-[width] duration-200 data-indeterminate:w-1/3 data-indeterminate:animate-breathe',
            tone,
          )}
        />
      </Progress.Track>
    </Progress.Root>
  );
}
