'use client';

import { discoverPage } from '@words/discover';
import { places } from '@words/shell';
import { useEffect } from 'react';
import type { DiscoverList } from '@/domain/contracts/discover';
import { weekNumber } from '@/domain/iso-week';
import { useMe } from '@/features/api/use-me';
import { useCollectionPlayback } from '@/features/library/use-collection-playback';
import { RediscoverLink } from '@/features/mixes/rediscover-link';
import { followSource } from '@/features/player/player-controls';
import { DiscoverHead } from './discover-head';
import { DiscoverRow } from './discover-row';
import { DiscoverSkeleton } from './discover-skeleton';
import { NoList } from './no-list';
import { SignalLegend } from './signal-legend';
import { describeTransition } from './transition';
import { useDiscoverList } from './use-discover';
import { useTurnDown } from './use-turn-down';
import { WeekArchive } from './week-archive';

/** The page people come for: this week's list, or an earlier week's, with the evidence for each track. */
export function DiscoverPage({ week }: { week?: string }) {
  const { list, reason, error, retry } = useDiscoverList(week);
  return (
    <div>
      <p role="status" className="sr-only">
        {list ? discoverPage.isHere(weekNumber(list.week), list.tracks.length) : ''}
      </p>
      {list ? (
        <List list={list} isArchive={week !== undefined} />
      ) : reason || error ? (
        <>
          <h1 className="sr-only">{places.discover}</h1>
          <NoList reason={reason} error={error} onRetry={retry} />
        </>
      ) : (
        <DiscoverSkeleton />
      )}
      {list ? <RediscoverLink /> : null}
      <WeekArchive openWeek={list?.week} />
    </div>
  );
}

function List({ list, isArchive }: { list: DiscoverList; isArchive: boolean }) {
  const me = useMe().data;
  const turnDown = useTurnDown(list);
  const tracks = list.tracks.map((entry) => entry.track);
  const playback = useCollectionPlayback(tracks, { kind: 'discover', id: list.week });
  useEffect(() => {
    // Who plays the list hears it as it is now, also after it was steered, or something was turned down or brought back.
    if (!isArchive)
      followSource(
        { kind: 'discover', id: list.week },
        list.tracks.map(({ track }) => track),
      );
  }, [list, isArchive]);
  return (
    <article>
      <DiscoverHead list={list} listener={me ?? null} playback={playback} isArchive={isArchive} />
      <SignalLegend />
      <ol aria-label={discoverPage.tracks} className="@container pb-12">
        {list.tracks.map((entry, index) => {
          const before = list.tracks[index - 1];
          return (
            <DiscoverRow
              key={entry.track.id}
              entry={entry}
              index={index}
              playback={playback}
              turnDown={isArchive ? null : turnDown}
              transition={before ? describeTransition(before.track, entry.track) : null}
            />
          );
        })}
      </ol>
    </article>
  );
}
