'use client';

import { sleepMenu } from '@words/player';
import { Check, Moon } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { useSleep } from './sleep-store';
import { sleepAfter, sleepMinutes, sleepWords } from './sleep-timer';

/** When the music is to stop by itself; while it is set, the minutes left stand on it. */
export function SleepMenu({ size = 'sm' }: { size?: 'sm' | 'touch' }) {
  const state = useSleep();
  const { sleep, minutesLeft } = state;
  return (
    <Menu
      side="top"
      trigger={
        <IconButton label={sleepWords(state)} shortcut="T" size={size} pressed={sleep.kind !== 'off'}>
          {sleep.kind === 'at' ? (
            <span className="relative flex items-center font-medium text-xs tabular-nums">
              {minutesLeft}
              <Moon aria-hidden className="ml-0.5 size-3!" />
            </span>
          ) : (
            <Moon aria-hidden />
          )}
        </IconButton>
      }
    >
      {sleepMinutes.map((minutes) => (
        <MenuItem key={minutes} onSelect={() => sleepAfter(minutes)}>
          {sleepMenu.stopIn(minutes)}
        </MenuItem>
      ))}
      <MenuItem
        onSelect={() => sleepAfter('track')}
        icon={sleep.kind === 'track' ? <Check aria-hidden /> : null}
      >
        {sleepMenu.stopAfterTrack}
      </MenuItem>
      {sleep.kind === 'off' ? null : (
        <>
          <MenuSeparator />
          <MenuItem onSelect={() => sleepAfter(null)}>{sleepMenu.doNotStop}</MenuItem>
        </>
      )}
    </Menu>
  );
}
