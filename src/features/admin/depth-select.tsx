'use client';

import { Select } from '@/components/ui/select';

const DEPTHS = [
  { value: '0', label: 'Not at all: only this page' },
  { value: '1', label: 'One step: the pages it links to' },
  { value: '2', label: 'Two steps' },
  { value: '3', label: 'Three steps' },
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
        How far links are followed
      </span>
      <Select
        label="How far links are followed"
        value={String(depth) as Depth}
        options={DEPTHS}
        onValueChange={(next) => onDepthChange(Number(next))}
        className="max-w-full"
      />
    </div>
  );
}
