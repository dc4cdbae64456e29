'use client';

import { volumeControl } from '@words/player';
import { Volume, Volume1, Volume2, VolumeX } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import { IconButton } from '@/components/ui/icon-button';
import { Slider } from '@/components/ui/slider';
import { setVolume, toggleMute } from './player-controls';
import { usePlayerStore } from './player-store';

/** Loudness by slider, and silence by button. */
export function VolumeControl({ className }: { className?: string }) {
  const volume = usePlayerStore((state) => state.volume);
  const isMuted = usePlayerStore((state) => state.isMuted);
  const shown = isMuted ? 0 : volume;
  const Icon = isMuted ? VolumeX : shown > 0.5 ? Volume2 : shown > 0 ? Volume1 : Volume;
  return (
    <div className={cn('flex items-center gap-1', className)}>
      <IconButton
        label={isMuted ? volumeControl.unmute : volumeControl.mute}
        shortcut="M"
        size="sm"
        onClick={toggleMute}
      >
        <Icon aria-hidden />
      </IconButton>
      <Slider
        label={volumeControl.label}
        value={shown}
        onValueChange={setVolume}
        valueText={(value) => volumeControl.percent(Math.round(value * 100))}
        tone="bg-ink"
        className="w-20"
      />
    </div>
  );
}
