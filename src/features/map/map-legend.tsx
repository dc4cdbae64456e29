'use client';

import { numeral } from '@words/amounts';
import { mapColoring } from '@words/map';
import { Chip } from '@/components/ui/chip';
import type { ColorClass } from './map-colors';

/** What the colours mean; pressing one shows its points alone. */
export function MapLegend({
  classes,
  counts,
  only,
  onOnly,
}: {
  classes: readonly ColorClass[];
  counts: readonly number[];
  only: number | null;
  onOnly: (index: number | null) => void;
}) {
  return (
    <ul aria-label={mapColoring.legend} className="flex flex-wrap gap-2 pt-3">
      {classes.map(({ color, label }, index) =>
        counts[index] === 0 ? null : (
          <li key={label} className="max-w-full">
            <Chip
              pressed={only === index}
              className="max-w-full"
              onClick={() => onOnly(only === index ? null : index)}
            >
              <span aria-hidden className="size-3 shrink-0 rounded-full" style={{ backgroundColor: color }} />
              <span className="truncate">{label}</span>
              <span className="text-faint tabular-nums">{numeral(counts[index]!)}</span>
            </Chip>
          </li>
        ),
      )}
    </ul>
  );
}
