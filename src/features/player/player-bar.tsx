'use client';

import { playerBar } from '@words/player';
import { queuePanel } from '@words/player-queue';
import { ListMusic } from 'lucide-react';
import { Cover } from '@/components/ui/cover';
import { IconButton } from '@/components/ui/icon-button';
import { Tooltip } from '@/components/ui/tooltip';
import { RadioLine } from '@/features/radio/radio-line';
import { usePanel } from '@/features/shell/use-panel';
import { selectEntry, usePlayerStore } from './player-store';
import { SeekBar } from './seek-bar';
import { SleepMenu } from './sleep-menu';
import { SpeedMenu } from './speed-menu';
import { TempoAndKey } from './tempo-and-key';
import { TrackActions } from './track-actions';
import { TrackTitle } from './track-title';
import { Transport } from './transport';
import { useNowPlaying } from './use-now-playing';
import { VolumeControl } from './volume-control';

/** The player along the foot of the page, tablet and wider. */
export function PlayerBar() {
  const track = usePlayerStore((state) => selectEntry(state)?.track ?? null);
  const openId = usePanel((state) => state.openId);
  const setOpen = useNowPlaying((state) => state.setOpen);
  const togglePanel = usePanel((state) => state.toggle);
  return (
    <div className="flex h-20 items-center gap-4 px-4">
      <div className="flex w-44 shrink-0 items-center gap-3 lg:w-64">
        {track ? (
          <>
            <Tooltip text={playerBar.wholeScreen} shortcut="V">
              <button
                type="button"
                aria-label={playerBar.openWholeScreen}
                aria-keyshortcuts="V"
                onClick={() => setOpen(true)}
                className="shrink-0 rounded-sm"
              >
                <Cover
                  url={track.coverUrl}
                  color={track.coverColor}
                  size={56}
                  className="w-14 max-lg:w-12"
                  eager
                />
              </button>
            </Tooltip>
            <div className="min-w-0 flex-1">
              <TrackTitle track={track} />
              <RadioLine />
            </div>
          </>
        ) : (
          <p className="text-muted">{playerBar.nothingPlays}</p>
        )}
      </div>
      <Transport className="shrink-0" />
      <SeekBar className="flex-1" />
      {track ? (
        <>
          <TempoAndKey track={track} className="w-16 max-lg:hidden" />
          <TrackActions track={track} shortcuts />
        </>
      ) : null}
      <SpeedMenu />
      {track ? <SleepMenu /> : null}
      <VolumeControl className="max-lg:hidden" />
      <IconButton
        label={queuePanel.title}
        shortcut="Q"
        size="sm"
        pressed={openId === 'queue'}
        onClick={() => togglePanel('queue')}
      >
        <ListMusic aria-hidden />
      </IconButton>
    </div>
  );
}
