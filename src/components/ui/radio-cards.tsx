'use client';

import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { cn } from './cn';

/** One of a few, each with a line that says what it means. */
export function RadioCards<Value extends string>({
  label,
  value,
  options,
  onValueChange,
  className,
}: {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string; hint?: string }[];
  onValueChange: (value: Value) => void;
  className?: string;
}) {
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onValueChange={(next) => onValueChange(next as Value)}
      className={cn('flex max-w-xl flex-col gap-2', className)}
    >
      {options.map((option) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside is the control
        <label
          key={option.value}
          className={cn(
            'flex cursor-pointer items-start gap-3 rounded-lg border p-4 transition-colors hover:bg-hover',
            option.value === value ? 'border-accent bg-raised' : 'border-line',
          )}
        >
          <Radio.Root
            value={option.value}
            className="mt-0.5 grid size-4 shrink-0 place-items-center rounded-full border border-line-strong data-checked:border-accent"
          >
            <Radio.Indicator className="size-2 rounded-full bg-accent" />
          </Radio.Root>
          <span>
            <span className="block font-medium text-ink">{option.label}</span>
            {option.hint ? <span className="block text-muted">{option.hint}</span> : null}
          </span>
        </label>
      ))}
    </RadioGroup>
  );
}
