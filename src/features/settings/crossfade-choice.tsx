'use client';

import { Slider } from '@/components/ui/slider';
import { MAX_CROSSFADE_MS } from '@/features/player/crossfade';
import { setCrossfade } from '@/features/player/player-controls';
import { usePlayerStore } from '@/features/player/player-store';

/** How long one track fades into the next. Kept in this browser. */
export function CrossfadeChoice() {
  const seconds = usePlayerStore((state) => state.crossfadeMs / 1000);
  const words = seconds === 0 ? 'Off' : `${seconds} s`;
  return (
    <div className="max-w-xl">
      <div className="flex items-center gap-4">
        <Slider
          label="Crossfade"
          value={seconds}
          max={MAX_CROSSFADE_MS / 1000}
          step={1}
          onValueChange={(value) => setCrossfade(value * 1000)}
          valueText={(value) => (value === 0 ? 'Off' : `${value} seconds`)}
          className="flex-1"
        />
        <span aria-hidden className="w-10 text-right tabular-nums">
          {words}
        </span>
      </div>
      <p className="pt-2 text-muted">
        The end of a track fades into the beginning of the next. Tracks of an album in its order follow each
        other without a gap and without a fade.
      </p>
    </div>
  );
}
