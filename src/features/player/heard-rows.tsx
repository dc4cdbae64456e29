'use client';

import { heardRows } from '@words/player-queue';
import { Cover } from '@/components/ui/cover';
import { usePlayHistory } from './play-history';
import { hearAgain } from './player-controls';

/** What was heard since the page was opened; a press plays it again and leaves what waits. */
export function HeardRows() {
  const entries = usePlayHistory((state) => state.entries);
  if (entries.length === 0) return <p className="text-muted">{heardRows.nothing}</p>;
  return (
    <ul>
      {entries.map(({ key, track, source }) => (
        <li key={key} className="-mx-2 rounded-sm px-2 hover:bg-hover">
          <button
            type="button"
            onClick={() => hearAgain(track, source)}
            aria-label={heardRows.again(track.title)}
            className="flex w-full min-w-0 items-center gap-3 rounded-sm py-1.5 text-left"
          >
            <Cover url={track.coverUrl} color={track.coverColor} size={40} className="w-10" />
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium">{track.title}</span>
              <span className="block truncate text-muted text-xs">{track.artistName}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
