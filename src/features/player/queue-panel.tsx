'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Tabs } from '@/components/ui/tabs';
import { currentEntry, upcomingEntries } from '@/domain/play-queue';
import { MOST_PLAYLIST_TRACKS } from '@/domain/playlist-size';
import { useKeepAsPlaylist } from '@/features/library/use-keep-as-playlist';
import { RadioHead } from '@/features/radio/radio-head';
import { useRadio } from '@/features/radio/radio-store';
import { Panel } from '@/features/shell/panel';
import { HeardRows } from './heard-rows';
import { clearQueue } from './player-controls';
import { isPassedOver } from './player-entry';
import { usePlayerStore } from './player-store';
import { QueueRow } from './queue-row';
import { QueueRows } from './queue-rows';

/** Rows beyond this are counted, not drawn. */
const SHOWN = 200;

/** What plays and what comes, to be jumped to, moved and taken out. */
export function QueuePanel() {
  const [view, setView] = useState<'queue' | 'heard'>('queue');
  return (
    <Panel id="queue" title="Queue">
      <Tabs
        label="Queue"
        value={view}
        onValueChange={setView}
        tabs={[
          { value: 'queue', label: 'To come', panel: <ToCome /> },
          { value: 'heard', label: 'Heard', panel: <HeardRows /> },
        ]}
      />
    </Panel>
  );
}

function ToCome() {
  const { keep, isPending } = useKeepAsPlaylist();
  const queue = usePlayerStore((state) => state.queue);
  const isRadio = useRadio(({ radio }) => radio !== null);
  const current = currentEntry(queue);
  const upcoming = upcomingEntries(queue)
    .map((entry, ahead) => ({ entry, index: queue.position + 1 + ahead }))
    .filter(({ entry }) => !isPassedOver(entry));
  return (
    <>
      <RadioHead />
      {current ? (
        <>
          <h3 className="label pb-1">Now</h3>
          <ul>
            <QueueRow entry={current} isCurrent />
          </ul>
        </>
      ) : (
        <p className="text-muted">
          Nothing is waiting. Press play on a list, or add tracks from the menu of their rows.
        </p>
      )}
      {upcoming.length > 0 ? (
        <>
          <div className="flex items-center justify-between pt-5 pb-1">
            <h3 className="label">Next{queue.listOrder ? ', shuffled' : ''}</h3>
            <span className="-mr-3 flex">
              <Button
                variant="ghost"
                size="sm"
                pending={isPending}
                onClick={() =>
                  keep(
                    nameOfQueue(),
                    queue.order.slice(0, MOST_PLAYLIST_TRACKS).map(({ track }) => track),
                  )
                }
              >
                Save as playlist
              </Button>
              {/* A radio would only fill it again: it is ended instead. */}
              {isRadio ? null : (
                <Button variant="ghost" size="sm" onClick={clearQueue}>
                  Clear
                </Button>
              )}
            </span>
          </div>
          <QueueRows rows={upcoming.slice(0, SHOWN)} />
          {upcoming.length > SHOWN ? (
            <p className="pt-3 text-muted">and {upcoming.length - SHOWN} more</p>
          ) : null}
        </>
      ) : null}
    </>
  );
}

const nameOfQueue = () =>
  `Queue of ${new Date().toLocaleDateString('en', { day: 'numeric', month: 'long' })}`;
