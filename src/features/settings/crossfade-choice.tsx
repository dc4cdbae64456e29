'use client';

import { crossfadeChoice } from '@words/settings';
import { Slider } from '@/components/ui/slider';
import { MAX_CROSSFADE_MS } from '@/features/player/crossfade';
import { setCrossfade } from '@/features/player/player-controls';
import { usePlayerStore } from '@/features/player/player-store';

/** How long one track fades into the next. Kept in this browser. */
export function CrossfadeChoice() {
  const seconds = usePlayerStore((state) => state.crossfadeMs / 1000);
  const words = seconds === 0 ? crossfadeChoice.off : crossfadeChoice.shown(seconds);
  return (
    <div className="max-w-xl">
      <div className="flex items-center gap-4">
        <Slider
          label={crossfadeChoice.label}
          value={seconds}
          max={MAX_CROSSFADE_MS / 1000}
          step={1}
          onValueChange={(value) => setCrossfade(value * 1000)}
          valueText={(value) => (value === 0 ? crossfadeChoice.off : crossfadeChoice.readOut(value))}
          className="flex-1"
        />
        <span aria-hidden className="w-10 text-right tabular-nums">
          {words}
        </span>
      </div>
      <p className="pt-2 text-muted">{crossfadeChoice.about}</p>
    </div>
  );
}
