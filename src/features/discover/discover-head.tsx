'use client';

import { timeAgo } from '@words/amounts';
import { discoverHead } from '@words/discover';
import { listName, weekDays } from '@words/weeks';
import type { CSSProperties } from 'react';
import type { Me } from '@/domain/contracts/accounts';
import type { DiscoverList } from '@/domain/contracts/discover';
import { isoWeekOf, weekNumber } from '@/domain/iso-week';
import { CollectionButtons } from '@/features/library/collection-buttons';
import { KeepAsPlaylist } from '@/features/library/keep-as-playlist';
import type { CollectionPlayback } from '@/features/library/use-collection-playback';
import { KeepButton } from '@/features/offline/keep-button';
import { RadioButton } from '@/features/radio/radio-button';
import { BuildingStrip } from './building-strip';
import { EnergyArc } from './energy-arc';
import { Learned } from './learned';
import { ListMenu } from './list-menu';
import { MoreIsKnown } from './more-is-known';
import { Steering } from './steering';
import { WeekCover } from './week-cover';
import { weekColors } from './week-waves';

/** The week's cover, what the list is, and the way into it. */
export function DiscoverHead({
  list,
  listener,
  playback,
  isArchive,
}: {
  list: DiscoverList;
  listener: Me | null;
  playback: CollectionPlayback;
  isArchive: boolean;
}) {
  const number = weekNumber(list.week);
  const covers = list.tracks.map((entry) => entry.track.coverColor);
  const [first, second] = weekColors(covers);
  const isCurrentWeek = listener !== null && list.week === isoWeekOf(new Date(), listener.timeZone);
  return (
    <header
      className="flex flex-col gap-6 pb-10 sm:flex-row sm:items-end sm:gap-8 lg:gap-10"
      style={{ '--first': first, '--second': second } as CSSProperties}
    >
      <div
        aria-hidden
        className="-z-10 pointer-events-none absolute inset-x-0 top-0 h-140 bg-[radial-gradient(70%_100%_at_30%_0%,color-mix(in_oklab,var(--first)_42%,transparent),transparent_75%),radial-gradient(60%_100%_at_95%_0%,color-mix(in_oklab,var(--second)_34%,transparent),transparent_70%)]"
      />
      <WeekCover
        week={list.week}
        listenerId={listener?.id ?? ''}
        colors={covers}
        tastes={list.tastes}
        className="w-48 shadow-float sm:w-56 lg:w-68"
      />
      <div className="flex min-w-0 flex-col gap-4">
        <div>
          <p className="label mb-2">{weekDays(list.week)}</p>
          <h1 className="display text-2xl">
            {isCurrentWeek ? discoverHead.thisWeek(number) : discoverHead.earlierWeek(number)}
          </h1>
        </div>
        <p className="text-base text-muted">
          {discoverHead.about({
            tracks: list.tracks.length,
            lengthMs: list.durationMs,
            allNew: list.relaxations.length === 0,
            builtAgo: timeAgo(list.builtAt, new Date()),
            isLate: list.isLate,
          })}
        </p>
        <EnergyArc
          tracks={list.tracks.map(({ track }) => track)}
          currentTrackId={playback.currentTrackId}
          className="w-full max-w-120"
        />
        <Learned week={list.week} learned={list.learned} />
        {list.relaxations.length > 0 ? (
          <p className="max-w-prose text-muted text-sm">{list.relaxations.join(' ')}</p>
        ) : null}
        {list.moreIsKnown ? <MoreIsKnown key={list.builtAt} /> : null}
        <CollectionButtons playback={playback} disabled={list.tracks.length === 0}>
          <RadioButton seed={{ kind: 'discover', id: list.week }} disabled={list.tracks.length === 0} />
          {isArchive ? (
            <KeepAsPlaylist name={listName(list.week)} tracks={list.tracks.map(({ track }) => track)} />
          ) : (
            <Steering list={list} />
          )}
          {listener ? (
            <KeepButton
              collection={{
                kind: 'discover',
                id: isCurrentWeek ? 'current' : list.week,
                title: isCurrentWeek ? discoverHead.keptAs : listName(list.week),
                week: list.week,
                tracks: list.tracks.map(({ track }) => track),
              }}
            />
          ) : null}
          <ListMenu list={list} isArchive={isArchive} />
        </CollectionButtons>
        <BuildingStrip />
      </div>
    </header>
  );
}
