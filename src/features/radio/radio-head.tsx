'use client';

import { Radio as RadioIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { endRadio } from './radio-session';
import { useRadio } from './radio-store';

/** At the head of the queue while a radio is on. */
export function RadioHead() {
  const radio = useRadio((state) => state.radio);
  if (!radio) return null;
  return (
    <section
      aria-label="Radio"
      className="mb-5 flex items-center gap-3 rounded-lg border border-line bg-floating p-3"
    >
      <RadioIcon aria-hidden className="size-5 shrink-0 text-accent" />
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">Radio from {radio.name}</p>
        <p className="text-muted text-xs">
          {radio.isOver
            ? 'All that there is for it has been played or waits below.'
            : 'More follows by itself. A skip changes what comes next.'}
        </p>
      </div>
      <Button size="sm" className="max-md:h-11" onClick={endRadio}>
        End
      </Button>
    </section>
  );
}
