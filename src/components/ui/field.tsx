import { Field as Base } from '@base-ui/react/field';
import type { ReactNode } from 'react';

/** A labelled control: its label, a hint, and what is wrong with it. */
export function Field({
  label,
  hint,
  error,
  name,
  children,
}: {
  label: string;
  hint?: ReactNode;
  error?: string | null;
  name?: string;
  children: ReactNode;
}) {
  return (
    <Base.Root name={name} invalid={Boolean(error)} className="flex flex-col gap-1.5">
      <Base.Label className="font-medium text-ink text-sm">{label}</Base.Label>
      {children}
      {hint && !error ? <Base.Description className="text-muted text-xs">{hint}</Base.Description> : null}
      {error ? (
        <Base.Error match className="text-negative text-sm" role="alert">
          {error}
        </Base.Error>
      ) : null}
    </Base.Root>
  );
}
