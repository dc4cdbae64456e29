'use client';

import { mapCanvas, mapColoring, mapPage, mapWay } from '@words/map';
import { Route, X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import type { SoundMap } from '@/domain/contracts/sounds';
import { errorMessage } from '@/features/api/error-message';
import { useSoundMap, useSoundPath } from '@/features/api/use-sounds';
import { usePlayer } from '@/features/player/use-player';
import { GroupList } from './group-list';
import { type ColorBy, mapColors } from './map-colors';
import { MapLegend } from './map-legend';
import { MapPath } from './map-path';
import { MapTrackCard } from './map-track-card';
import { playFromMap } from './play-from-map';
import { SoundMapCanvas } from './sound-map-canvas';
import { useIsDark } from './use-is-dark';

const COLORS: readonly ColorBy[] = ['group', 'tempo', 'key', 'energy'];

/** The library as a map: what sounds alike lies together. */
export function MapPage() {
  const { data: map, error, refetch } = useSoundMap();
  return (
    <div>
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 pb-4">
        <h1 className="display text-2xl">{mapPage.title}</h1>
        {map && map.trackIds.length > 0 ? (
          <p className="pb-1 text-muted">
            {map.waiting > 0
              ? mapPage.aboutAndMore(map.trackIds.length, map.waiting)
              : mapPage.about(map.trackIds.length)}
          </p>
        ) : null}
      </header>
      {error ? (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      ) : !map ? (
        <Skeleton className="h-[60vh] rounded-lg" />
      ) : map.trackIds.length === 0 ? (
        <EmptyState title={mapPage.nothing}>{mapPage.whyNothing}</EmptyState>
      ) : (
        <MapOf map={map} />
      )}
    </div>
  );
}

type Point = { index: number; at: { x: number; y: number } };

function MapOf({ map }: { map: SoundMap }) {
  const [by, setBy] = useState<ColorBy>('group');
  const [only, setOnly] = useState<number | null>(null);
  const [named, setNamed] = useState<Point | null>(null);
  const [way, setWay] = useState<{ from: string | null; to: string | null } | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const isDark = useIsDark();
  const { currentTrackId } = usePlayer();
  // Not on every move of the pointer: a map can have fifty thousand points.
  const colors = useMemo(() => mapColors(map, by, isDark), [map, by, isDark]);
  const indexById = useMemo(() => new Map(map.trackIds.map((id, index) => [id, index])), [map]);
  const found = useSoundPath(way?.from ?? null, way?.to ?? null);
  const indexOf = (trackId: string | null) => (trackId === null ? -1 : (indexById.get(trackId) ?? -1));
  const onTheWay = way?.to
    ? (found.data?.tracks ?? []).map(({ id }) => indexOf(id))
    : [indexOf(way?.from ?? null)];
  const playing = indexOf(currentTrackId);

  const choose = (index: number) => {
    const trackId = map.trackIds[index]!;
    if (!way) void playFromMap(trackId);
    else if (way.from === null || way.to !== null) setWay({ from: trackId, to: null });
    else if (trackId !== way.from) setWay({ from: way.from, to: trackId });
  };
  const bounds = {
    width: frame.current?.clientWidth ?? 0,
    height: frame.current?.clientHeight ?? 0,
  };
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center justify-between gap-2 pb-3">
          <fieldset aria-label={mapColoring.label} className="flex flex-wrap gap-2">
            {COLORS.map((value) => (
              <Chip
                key={value}
                pressed={by === value}
                onClick={() => {
                  setBy(value);
                  setOnly(null);
                }}
              >
                {mapColoring.by[value]}
              </Chip>
            ))}
          </fieldset>
          <Button
            size="sm"
            className="max-md:h-11"
            onClick={() => setWay(way ? null : { from: null, to: null })}
          >
            {way ? <X aria-hidden className="size-4" /> : <Route aria-hidden className="size-4" />}
            {way ? mapWay.leave : mapWay.find}
          </Button>
        </div>
        <div ref={frame} className="relative h-[min(68vh,52rem)] min-h-80">
          <SoundMapCanvas
            map={map}
            colors={colors}
            only={only}
            path={onTheWay.filter((index) => index >= 0)}
            playing={playing >= 0 ? playing : null}
            named={named?.index ?? null}
            label={way ? mapCanvas.toChoose(map.trackIds.length) : mapCanvas.toPlay(map.trackIds.length)}
            onName={(index, at) => setNamed(index === null || at === null ? null : { index, at })}
            onChoose={choose}
          />
          {named ? <MapTrackCard trackId={map.trackIds[named.index]!} at={named.at} bounds={bounds} /> : null}
        </div>
        <MapLegend classes={colors.classes} counts={colors.counts} only={only} onOnly={setOnly} />
      </div>
      <aside className="min-w-0">
        {way ? (
          <MapPath from={way.from} to={way.to} tracks={found.data?.tracks ?? null} error={found.error} />
        ) : (
          <GroupList
            groups={map.groups}
            colors={by === 'group' ? colors.classes.map(({ color }) => color) : null}
          />
        )}
      </aside>
    </div>
  );
}
