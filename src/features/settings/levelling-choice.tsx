'use client';

import { RadioCards } from '@/components/ui/radio-cards';
import { setLevelling } from '@/features/player/player-controls';
import { usePlayerStore } from '@/features/player/player-store';

const CHOICES = [
  { value: 'track', label: 'Even out tracks', hint: 'Loud tracks are turned down, so that none jumps out.' },
  {
    value: 'album',
    label: 'Even out albums',
    hint: 'Albums as loud as each other; quiet and loud tracks of one album stay so.',
  },
  { value: 'off', label: 'Leave it as it is' },
] as const;

/** How the player evens out loudness. Kept in this browser. */
export function LevellingChoice() {
  const levelling = usePlayerStore((state) => state.levelling);
  return <RadioCards label="Loudness" value={levelling} options={CHOICES} onValueChange={setLevelling} />;
}
