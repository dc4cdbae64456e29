'use client';

import { common } from '@words/common';
import { discoverHero } from '@words/home';
import { places } from '@words/shell';
import { Pause, Play } from 'lucide-react';
import type { CSSProperties } from 'react';
import { Button } from '@/components/ui/button';
import { Cover } from '@/components/ui/cover';
import { Link } from '@/components/ui/link';
import { Skeleton } from '@/components/ui/skeleton';
import type { DiscoverList } from '@/domain/contracts/discover';
import { weekNumber } from '@/domain/iso-week';
import { useMe } from '@/features/api/use-me';
import { NoList } from '@/features/discover/no-list';
import { ShareBar } from '@/features/discover/share-bar';
import { useDiscoverList } from '@/features/discover/use-discover';
import { WeekCover } from '@/features/discover/week-cover';
import { weekColors } from '@/features/discover/week-waves';
import { useCollectionPlayback } from '@/features/library/use-collection-playback';

const TEASERS = 4;
/** Of thirty tracks. */
const USUAL_LENGTH_MS = 110 * 60_000;

/** This week's Discover list, large: its cover, the way in, and the first tracks with who chose them. */
export function DiscoverHero() {
  const { list, reason, error, retry } = useDiscoverList();
  if (list) return <Hero list={list} />;
  if (reason || error) return <NoList reason={reason} error={error} onRetry={retry} />;
  return <HeroSkeleton />;
}

const gridStyle =
  'grid @4xl:grid-cols-[auto_minmax(0,1fr)_minmax(0,24rem)] @lg:grid-cols-[auto_minmax(0,1fr)] @4xl:gap-8 gap-6 p-5 @lg:p-7';

/** As high as the list will be, at any width: what is not known yet stands there as it mostly is, unseen. */
function HeroSkeleton() {
  return (
    <div aria-hidden className="@container rounded-lg border border-line bg-raised">
      <div className={gridStyle}>
        <Skeleton className="aspect-square @4xl:w-60 @lg:w-52 w-40 rounded-lg" />
        <div className="flex min-w-0 flex-col justify-end gap-4">
          <p className="label">{places.discover}</p>
          <div className="display text-2xl">
            <Awaited>{discoverHero.title(30)}</Awaited>
          </div>
          <div className="text-base">
            <Awaited>{discoverHero.about(30, USUAL_LENGTH_MS)}</Awaited>
          </div>
          <Skeleton className="h-12 w-64 max-w-full rounded-full" />
        </div>
      </div>
    </div>
  );
}

/** Room for words that are not known yet, as wide as others would be. */
function Awaited({ children }: { children: string }) {
  return (
    <div className="relative w-fit">
      <span className="invisible">{children}</span>
      <Skeleton className="absolute inset-x-0 inset-y-[15%]" />
    </div>
  );
}

function Hero({ list }: { list: DiscoverList }) {
  const me = useMe().data;
  const tracks = list.tracks.map((entry) => entry.track);
  const playback = useCollectionPlayback(tracks, { kind: 'discover', id: list.week });
  const covers = tracks.map((track) => track.coverColor);
  const [first, second] = weekColors(covers);
  const pauses = playback.isCurrent && playback.isPlaying;
  return (
    <section
      aria-labelledby="this-week"
      className="@container overflow-hidden rounded-lg border border-line bg-[radial-gradient(80%_140%_at_0%_0%,color-mix(in_oklab,var(--first)_34%,transparent),transparent_70%),radial-gradient(70%_140%_at_100%_0%,color-mix(in_oklab,var(--second)_26%,transparent),transparent_65%)] bg-raised"
      style={{ '--first': first, '--second': second } as CSSProperties}
    >
      <div className={gridStyle}>
        <Link href="/discover" aria-label={discoverHero.open} className="w-40 rounded-lg @lg:w-fit">
          <WeekCover
            week={list.week}
            listenerId={me?.id ?? ''}
            colors={covers}
            tastes={list.tastes}
            className="@4xl:w-60 @lg:w-52 w-full shadow-float"
          />
        </Link>
        <div className="flex min-w-0 flex-col justify-end gap-4">
          <p className="label">{places.discover}</p>
          <h2 id="this-week" className="display text-2xl">
            {discoverHero.title(weekNumber(list.week))}
          </h2>
          <p className="text-base text-muted">{discoverHero.about(tracks.length, list.durationMs)}</p>
          <div className="flex flex-wrap gap-3">
            <Button
              variant="primary"
              size="lg"
              onClick={playback.toggle}
              disabled={tracks.length === 0}
              className="min-w-32"
            >
              {pauses ? (
                <Pause aria-hidden className="size-5 fill-current" />
              ) : (
                <Play aria-hidden className="size-5 fill-current" />
              )}
              {pauses ? common.pause : common.play}
            </Button>
            <Button size="lg" nativeButton={false} render={<Link href="/discover" />}>
              {discoverHero.seeWhy}
            </Button>
          </div>
        </div>
        <ol aria-label={discoverHero.beginsWith} className="@4xl:flex hidden flex-col justify-end gap-3">
          {list.tracks.slice(0, TEASERS).map(({ track, shares }) => (
            <li key={track.id} className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-3">
              <Cover url={track.coverUrl} color={track.coverColor} size={48} className="w-12" />
              <div className="min-w-0">
                <p className="truncate text-sm">
                  <span className="font-medium text-ink">{track.title}</span>
                  <span className="text-muted"> · {track.artistName}</span>
                </p>
                <ShareBar shares={shares} className="mt-2 h-1.5" />
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
