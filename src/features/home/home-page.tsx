'use client';

import { homePage } from '@words/home';
import { places } from '@words/shell';
import type { HomeOutline } from '@/domain/contracts/home';
import type { Album, Track } from '@/domain/contracts/library';
import { useMe } from '@/features/api/use-me';
import { useRediscover } from '@/features/api/use-rediscover';
import { EmptyLibrary } from '@/features/library/empty-library';
import { usePages } from '@/features/library/use-pages';
import { AlbumShelf } from './album-shelf';
import { ContinueShelf } from './continue-shelf';
import { DemoBanner } from './demo-banner';
import { DiscoverHero } from './discover-hero';
import { JobStrip } from './job-strip';
import { MixShelf } from './mix-shelf';
import { TasteMixShelf } from './taste-mix-shelf';
import { TrackShelf } from './track-shelf';

const SHELF = 12;
const PLAYED = { sort: 'recent', limit: SHELF };
const ADDED = { sort: 'added', limit: SHELF };
const LIKED = { sort: 'added', feedback: 'like', limit: SHELF };

/**
 * Where one comes in: this week's list first, then what was played, added and liked.
 * @param outline null where the server could not tell: then a shelf comes when it is there
 */
export function HomePage({ outline }: { outline: HomeOutline | null }) {
  const me = useMe().data;
  const played = usePages<Track>('/api/tracks', PLAYED);
  const added = usePages<Album>('/api/albums', ADDED);
  const liked = usePages<Track>('/api/tracks', LIKED);
  const quiet = useRediscover();
  if (me && me.library.tracks === 0) {
    return (
      <>
        <h1 className="sr-only">{places.home}</h1>
        <EmptyLibrary />
      </>
    );
  }
  return (
    <div className="flex flex-col gap-10">
      <h1 className="sr-only">{places.home}</h1>
      <DiscoverHero />
      <div className="flex flex-col gap-4 empty:hidden">
        <JobStrip />
        <DemoBanner outline={outline} />
      </div>
      <ContinueShelf isExpected={outline?.hasUnfinished} />
      <TasteMixShelf expected={outline?.tastes} />
      <TrackShelf
        title={homePage.played}
        pages={played}
        isExpected={outline?.hasPlayed}
        source="recent"
        href="/library/tracks?sort=recent"
      />
      <MixShelf />
      <TrackShelf
        title={places.rediscover}
        pages={{
          items: quiet.data?.tracks.slice(0, SHELF).map(({ track }) => track) ?? [],
          isLoading: false,
        }}
        source="rediscover"
        href="/rediscover"
      />
      <AlbumShelf title={homePage.added} pages={added} href="/library/albums?sort=added" />
      <TrackShelf
        title={homePage.liked}
        pages={liked}
        isExpected={outline?.hasLiked}
        source="liked"
        href="/library/tracks?feedback=like"
      />
    </div>
  );
}
