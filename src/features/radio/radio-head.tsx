'use client';

import { radioWords } from '@words/radio';
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
      aria-label={radioWords.label}
      className="mb-5 flex items-center gap-3 rounded-lg border border-line bg-floating p-3"
    >
      <RadioIcon aria-hidden className="size-5 shrink-0 text-accent" />
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">{radioWords.from(radio.name)}</p>
        <p className="text-muted text-xs">{radio.isOver ? radioWords.isOver : radioWords.goesOn}</p>
      </div>
      <Button size="sm" className="max-md:h-11" onClick={endRadio}>
        {radioWords.end}
      </Button>
    </section>
  );
}
