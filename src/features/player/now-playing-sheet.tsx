'use client';

import { ListMusic } from 'lucide-react';
import { Cover } from '@/components/ui/cover';
import { IconButton } from '@/components/ui/icon-button';
import { Sheet } from '@/components/ui/sheet';
import { leaveEntryToLink } from '@/components/ui/use-back-closes';
import type { Track } from '@/domain/contracts/library';
import { RadioLine } from '@/features/radio/radio-line';
import { usePanel } from '@/features/shell/use-panel';
import { SeekBar } from './seek-bar';
import { SleepMenu } from './sleep-menu';
import { SpeedMenu } from './speed-menu';
import { TempoAndKey } from './tempo-and-key';
import { TrackActions } from './track-actions';
import { TrackTitle } from './track-title';
import { Transport } from './transport';

/** The player over the whole screen of a phone: cover, waveform, and all controls at the foot. */
export function NowPlayingSheet({
  track,
  open,
  onOpenChange,
}: {
  track: Track;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const openPanel = usePanel((state) => state.open);
  const close = () => onOpenChange(false);
  return (
    <Sheet title="Now playing" side="full" open={open} onOpenChange={onOpenChange} className="bg-ground">
      <div className="flex min-h-0 flex-1 flex-col gap-6 pb-[max(env(safe-area-inset-bottom),8px)]">
        <div className="flex min-h-0 flex-1 items-center justify-center">
          <Cover
            url={track.coverUrl}
            color={track.coverColor}
            size={420}
            className="w-full max-w-[min(100%,56dvh)] rounded-lg shadow-float"
            eager
          />
        </div>
        <div className="flex items-center gap-4">
          <TrackTitle
            track={track}
            onNavigate={() => {
              leaveEntryToLink();
              close();
            }}
            className="flex-1 text-base [&_a]:text-lg [&_p_a]:text-base"
          />
          <TempoAndKey track={track} className="text-right" />
        </div>
        <RadioLine large onOpenQueue={close} className="-my-4 justify-between" />
        <SeekBar height={64} timesBelow />
        <Transport large />
        <div className="flex items-center justify-between">
          <TrackActions track={track} size="lg" className="-ml-3 gap-2" />
          <span className="flex items-center gap-2">
            <SpeedMenu size="touch" />
            <SleepMenu size="touch" />
            <IconButton
              label="Queue"
              size="touch"
              onClick={() => {
                close();
                openPanel('queue');
              }}
            >
              <ListMusic aria-hidden />
            </IconButton>
          </span>
        </div>
      </div>
    </Sheet>
  );
}
