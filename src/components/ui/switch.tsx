'use client';

import { Switch as Base } from '@base-ui/react/switch';

/** On or off, at once. */
export function Switch({
  label,
  checked,
  onCheckedChange,
  disabled,
}: {
  label: string;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  disabled?: boolean;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch inside renders its own input
    <label className="flex items-center justify-between gap-4">
      <span>{label}</span>
      <Base.Root
        checked={checked}
        onCheckedChange={(next) => onCheckedChange(next)}
        disabled={disabled}
        className="flex h-6 w-10 shrink-0 rounded-full bg-line-strong p-0.5 transition-colors data-checked:bg-accent data-disabled:opacity-50"
      >
        <Base.Thumb className="size-5 rounded-full bg-ground transition-[translate] data-checked:translate-x-4" />
      </Base.Root>
    </label>
  );
}
