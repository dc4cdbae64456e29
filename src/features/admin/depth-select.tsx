'use client';

import { linkDepth } from '@words/admin-press';
import { Select } from '@/components/ui/select';

const DEPTHS = [
  { value: '0', label: linkDepth.none },
  { value: '1', label: linkDepth.one },
  { value: '2', label: linkDepth.two },
  { value: '3', label: linkDepth.three },
] as const;
type Depth = (typeof DEPTHS)[number]['value'];

/** How many links away from its first page a source is read. */
export function DepthSelect({
  depth,
  onDepthChange,
}: {
  depth: number;
  onDepthChange: (depth: number) => void;
}) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <span aria-hidden className="font-medium text-ink text-sm">
        {linkDepth.label}
      </span>
      <Select
        label={linkDepth.label}
        value={String(depth) as Depth}
        options={DEPTHS}
        onValueChange={(next) => onDepthChange(Number(next))}
        className="max-w-full"
      />
    </div>
  );
}
