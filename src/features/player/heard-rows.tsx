'use client';

import { heardRows } from '@words/player-queue';
import { Button } from '@/components/ui/button';
import { Cover } from '@/components/ui/cover';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import type { Track } from '@/domain/contracts/library';
import { errorMessage } from '@/features/api/error-message';
import { usePages } from '@/features/library/use-pages';
import { usePlayHistory } from './play-history';
import { hearAgain } from './player-controls';
import type { PlayerEntry } from './player-entry';

const RECENT = { sort: 'recent', limit: 50 };

/**
 * What was heard, the last first: on this page in the order it sounded, before that and on other devices as the server
 * knows it. A press plays it again and leaves what waits.
 */
export function HeardRows() {
  const here = usePlayHistory((state) => state.entries);
  const pages = usePages<Track>('/api/tracks', RECENT);
  const ofHere = new Set(here.map(({ track }) => track.id));
  const earlier = pages.items.filter(({ id }) => !ofHere.has(id));
  const isNothing = here.length === 0 && earlier.length === 0;
  return (
    <>
      {here.length > 0 ? (
        <ul aria-label={heardRows.here}>
          {here.map((entry) => (
            <HeardRow key={entry.key} heard={entry} />
          ))}
        </ul>
      ) : null}
      {earlier.length > 0 ? (
        <>
          {here.length > 0 ? <h3 className="label pt-5 pb-1">{heardRows.earlier}</h3> : null}
          <ul aria-label={heardRows.earlier}>
            {earlier.map((track) => (
              <HeardRow key={track.id} heard={{ track, source: null }} />
            ))}
          </ul>
        </>
      ) : null}
      {pages.isLoading ? <Skeleton className="my-1.5 h-10" /> : null}
      {pages.error ? <ErrorState message={errorMessage(pages.error)} onRetry={pages.retry} /> : null}
      {isNothing && !pages.isLoading && !pages.error ? (
        <p className="text-muted">{heardRows.nothing}</p>
      ) : null}
      {pages.hasMore ? (
        <Button variant="ghost" className="mt-2" pending={pages.isLoadingMore} onClick={pages.loadMore}>
          {heardRows.more}
        </Button>
      ) : null}
    </>
  );
}

function HeardRow({ heard }: { heard: Omit<PlayerEntry, 'key'> }) {
  const { track } = heard;
  return (
    <li className="-mx-2 rounded-sm px-2 hover:bg-hover">
      <button
        type="button"
        disabled={track.isMissing}
        onClick={() => hearAgain(heard)}
        aria-label={heardRows.again(track.title)}
        className="flex w-full min-w-0 items-center gap-3 rounded-sm py-1.5 text-left disabled:opacity-60"
      >
        <Cover url={track.coverUrl} color={track.coverColor} size={40} className="w-10" />
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium">{track.title}</span>
          <span className="block truncate text-muted text-xs">{track.artistName}</span>
        </span>
      </button>
    </li>
  );
}
