'use client';

import { rulesEditor } from '@words/playlist-rules';
import { Input } from '@/components/ui/input';

/** A number with its unit behind it. While it is empty its value is NaN. */
export function NumberInput({
  label,
  value,
  unit,
  min,
  max,
  step = 1,
  invalid,
  onChange,
}: {
  label: string;
  value: number;
  unit?: string;
  min: number;
  max: number;
  step?: number;
  invalid?: boolean;
  onChange: (value: number) => void;
}) {
  return (
    <span className="inline-flex items-center gap-2 text-muted text-sm">
      <Input
        type="number"
        inputMode={min < 0 ? 'text' : 'decimal'}
        aria-label={unit && unit !== rulesEditor.and ? rulesEditor.withUnit(label, unit) : label}
        value={Number.isNaN(value) ? '' : value}
        min={min}
        max={max}
        step={step}
        className="w-24 tabular-nums"
        aria-invalid={invalid || undefined}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      {unit}
    </span>
  );
}
