'use client';

import { Button } from '@/components/ui/button';
import { currentEntry, upcomingEntries } from '@/domain/play-queue';
import { RadioHead } from '@/features/radio/radio-head';
import { useRadio } from '@/features/radio/radio-store';
import { Panel } from '@/features/shell/panel';
import { clearQueue } from './player-controls';
import { isPassedOver } from './player-entry';
import { usePlayerStore } from './player-store';
import { QueueRow } from './queue-row';

/** Rows beyond this are counted, not drawn. */
const SHOWN = 200;

/** What plays and what comes, to be jumped to, moved and taken out. */
export function QueuePanel() {
  const queue = usePlayerStore((state) => state.queue);
  const isRadio = useRadio(({ radio }) => radio !== null);
  const current = currentEntry(queue);
  const upcoming = upcomingEntries(queue)
    .map((entry, ahead) => ({ entry, index: queue.position + 1 + ahead }))
    .filter(({ entry }) => !isPassedOver(entry));
  return (
    <Panel id="queue" title="Queue">
      <RadioHead />
      {current ? (
        <>
          <h3 className="label pb-1">Now</h3>
          <ul>
            <QueueRow entry={current} index={queue.position} isCurrent />
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
            {/* A radio would only fill it again: it is ended instead. */}
            {isRadio ? null : (
              <Button variant="ghost" size="sm" className="-mr-3" onClick={clearQueue}>
                Clear
              </Button>
            )}
          </div>
          <ul>
            {upcoming.slice(0, SHOWN).map(({ entry, index }, row) => (
              <QueueRow
                key={entry.key}
                entry={entry}
                index={index}
                above={upcoming[row - 1]?.index}
                below={upcoming[row + 1]?.index}
              />
            ))}
          </ul>
          {upcoming.length > SHOWN ? (
            <p className="pt-3 text-muted">and {upcoming.length - SHOWN} more</p>
          ) : null}
        </>
      ) : null}
    </Panel>
  );
}
