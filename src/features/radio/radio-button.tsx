'use client';

import { radioWords } from '@words/radio';
import { Radio as RadioIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { RadioSeed } from '@/domain/contracts/radio';
import { seedKey } from './radio-queue';
import { startRadio } from './radio-session';
import { useRadio } from './radio-store';

/** Starts a radio that goes out from what the page is about. */
export function RadioButton({ seed, disabled }: { seed: RadioSeed; disabled?: boolean }) {
  const isStarting = useRadio(({ starting }) => starting === seedKey(seed));
  return (
    <Button size="lg" onClick={() => void startRadio(seed)} pending={isStarting} disabled={disabled}>
      <RadioIcon aria-hidden className="size-4" />
      {radioWords.start}
    </Button>
  );
}
