'use client';

import { common } from '@words/common';
import { language } from '@words/language';
import { queuePanel } from '@words/player-queue';
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
import { isPassedOver } from './player-entry';
import { usePlayerStore } from './player-store';
import { QueueRow } from './queue-row';
import { QueueRows } from './queue-rows';
import { clearQueue } from './undo-queue';

/** Rows beyond this are counted, not drawn. */
const SHOWN = 200;

/** What plays and what comes, to be jumped to, moved and taken out. */
export function QueuePanel() {
  const [view, setView] = useState<'queue' | 'heard'>('queue');
  return (
    <Panel id="queue" title={queuePanel.title}>
      <Tabs
        label={queuePanel.title}
        value={view}
        onValueChange={setView}
        tabs={[
          { value: 'queue', label: queuePanel.toCome, panel: <ToCome /> },
          { value: 'heard', label: queuePanel.heard, panel: <HeardRows /> },
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
          <h3 className="label pb-1">{queuePanel.now}</h3>
          <ul>
            <QueueRow entry={current} isCurrent />
          </ul>
        </>
      ) : (
        <p className="text-muted">{queuePanel.nothingWaits}</p>
      )}
      {upcoming.length > 0 ? (
        <>
          <div className="flex items-center justify-between pt-5 pb-1">
            <h3 className="label">{queue.listOrder ? queuePanel.nextShuffled : queuePanel.next}</h3>
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
                {queuePanel.saveAsPlaylist}
              </Button>
              {/* A radio would only fill it again: it is ended instead. */}
              {isRadio ? null : (
                <Button variant="ghost" size="sm" onClick={clearQueue}>
                  {common.clear}
                </Button>
              )}
            </span>
          </div>
          <QueueRows rows={upcoming.slice(0, SHOWN)} />
          {upcoming.length > SHOWN ? (
            <p className="pt-3 text-muted">{queuePanel.more(upcoming.length - SHOWN)}</p>
          ) : null}
        </>
      ) : null}
    </>
  );
}

const nameOfQueue = () =>
  queuePanel.playlist(new Date().toLocaleDateString(language, { day: 'numeric', month: 'long' }));
