'use client';

import { speedMenu } from '@words/player';
import { Check } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { isSpoken, playbackRates, rateOf } from './playback-rate';
import { setRate } from './player-controls';
import { selectEntry, usePlayerStore } from './player-store';

/** How fast something spoken is heard; nothing where music plays. */
export function SpeedMenu({ size = 'sm' }: { size?: 'sm' | 'touch' }) {
  const track = usePlayerStore((state) => selectEntry(state)?.track ?? null);
  const rates = usePlayerStore((state) => state.rates);
  if (!track || !isSpoken(track)) return null;
  const current = rateOf(track, rates);
  return (
    <Menu
      side="top"
      trigger={
        <IconButton label={speedMenu.label(current)} size={size} pressed={current !== 1}>
          <span className="font-medium text-xs tabular-nums">{speedMenu.times(current)}</span>
        </IconButton>
      }
    >
      {playbackRates.map((rate) => (
        <MenuItem
          key={rate}
          onSelect={() => setRate(rate)}
          icon={rate === current ? <Check aria-label={speedMenu.chosen} /> : <span className="size-4" />}
        >
          {rate === 1 ? speedMenu.asRecorded(rate) : speedMenu.times(rate)}
        </MenuItem>
      ))}
    </Menu>
  );
}
