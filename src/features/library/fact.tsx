import type { ReactNode } from 'react';

/** Measures side by side, each a number one can read from across the room. */
export function FactList({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-2 gap-x-6 gap-y-5 md:grid-cols-4">{children}</dl>;
}

/** One measure with its unit; `note` says how sure it is or what it means. A dash where there is none. */
export function Fact({
  name,
  value,
  unit,
  note,
}: {
  name: string;
  value: string | null;
  unit: string;
  note?: string;
}) {
  return (
    <div className="border-line border-t pt-3">
      <dt className="label">{name}</dt>
      <dd className="mt-1">
        <span className="display text-xl">{value ?? '–'}</span>
        {value && unit ? <span className="ml-1.5 text-muted">{unit}</span> : null}
        {value && note ? <span className="block text-faint text-xs">{note}</span> : null}
      </dd>
    </div>
  );
}
