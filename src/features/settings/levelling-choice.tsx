'use client';

import { levellingChoice } from '@words/settings';
import { RadioCards } from '@/components/ui/radio-cards';
import { setLevelling } from '@/features/player/player-controls';
import { usePlayerStore } from '@/features/player/player-store';

const CHOICES = [
  { value: 'track', label: levellingChoice.track, hint: levellingChoice.aboutTrack },
  {
    value: 'album',
    label: levellingChoice.album,
    hint: levellingChoice.aboutAlbum,
  },
  { value: 'off', label: levellingChoice.off },
] as const;

/** How the player evens out loudness. Kept in this browser. */
export function LevellingChoice() {
  const levelling = usePlayerStore((state) => state.levelling);
  return (
    <RadioCards
      label={levellingChoice.label}
      value={levelling}
      options={CHOICES}
      onValueChange={setLevelling}
    />
  );
}
