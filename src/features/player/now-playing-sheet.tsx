'use client';

import { nowPlaying } from '@words/player';
import { queuePanel } from '@words/player-queue';
import { ListMusic } from 'lucide-react';
import type { CSSProperties } from 'react';
import { Cover } from '@/components/ui/cover';
import { IconButton } from '@/components/ui/icon-button';
import { Sheet } from '@/components/ui/sheet';
import { leaveEntryToLink } from '@/components/ui/use-back-closes';
import { SimilarTracks } from '@/features/library/similar-tracks';
import { RadioLine } from '@/features/radio/radio-line';
import { usePanel } from '@/features/shell/use-panel';
import { next, previous } from './player-controls';
import type { PlayerEntry } from './player-entry';
import { selectEntry, usePlayerStore } from './player-store';
import { SeekBar } from './seek-bar';
import { SleepMenu } from './sleep-menu';
import { SpeedMenu } from './speed-menu';
import { TempoAndKey } from './tempo-and-key';
import { TrackActions } from './track-actions';
import { TrackTitle } from './track-title';
import { Transport } from './transport';
import { useNowPlaying } from './use-now-playing';
import { useSwipe } from './use-swipe';
import { WhyItPlays } from './why/why-it-plays';

/**
 * The player over the whole screen, in the light of the cover: waveform and all controls, why it plays, and what is near.
 * On a phone these follow below; beside it where there is room.
 */
export function NowPlayingSheet() {
  const entry = usePlayerStore(selectEntry);
  const { isOpen, setOpen } = useNowPlaying();
  return entry ? <OpenSheet entry={entry} open={isOpen} onOpenChange={setOpen} /> : null;
}

function OpenSheet({
  entry,
  open,
  onOpenChange,
}: {
  entry: PlayerEntry;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const { track } = entry;
  const swipe = useSwipe((direction) => {
    if (direction === 'left') next();
    if (direction === 'right') previous();
    if (direction === 'down') close();
  });
  const openPanel = usePanel((state) => state.open);
  const close = () => onOpenChange(false);
  return (
    <Sheet title={nowPlaying.title} side="full" open={open} onOpenChange={onOpenChange} className="bg-ground">
      <div
        aria-hidden
        style={{ '--tint': track.coverColor ?? 'transparent' } as CSSProperties}
        className="-z-10 pointer-events-none absolute inset-x-0 top-0 h-160 bg-[linear-gradient(to_bottom,color-mix(in_oklab,light-dark(oklch(from_var(--tint)_clamp(0.65,l,0.9)_c_h),oklch(from_var(--tint)_clamp(0.35,l,0.6)_c_h))_40%,transparent),transparent)]"
      />
      <div className="md:mx-auto md:grid md:w-full md:max-w-320 md:grid-cols-[2fr_3fr] md:gap-12">
        <div className="flex h-[calc(100dvh-8rem)] shrink-0 flex-col gap-6 pb-[max(env(safe-area-inset-bottom),8px)] md:sticky md:top-0 md:h-[calc(100dvh-6rem)]">
          <div
            {...swipe}
            className="flex min-h-0 flex-1 touch-pan-y items-center justify-center transition-[translate] supports-[touch-action:pan-down]:[touch-action:pan-down] duration-150 motion-reduce:transition-none"
          >
            <Cover
              url={track.coverUrl}
              color={track.coverColor}
              size={420}
              className="w-full max-w-[min(100%,56dvh)] md:max-w-[min(100%,42dvh)] rounded-lg shadow-float"
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
                label={queuePanel.title}
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
        <div className="grid content-start gap-8 pb-6">
          <WhyItPlays entry={entry} />
          <section aria-label={nowPlaying.near} className="**:data-signal-name:sr-only">
            <h3 className="label pb-2">{nowPlaying.near}</h3>
            <SimilarTracks trackId={track.id} />
          </section>
        </div>
      </div>
    </Sheet>
  );
}
