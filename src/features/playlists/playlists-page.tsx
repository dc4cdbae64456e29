'use client';

import { countOf, durationInWords } from '@words/amounts';
import { playlistsPage } from '@words/playlists';
import { ListMusic, Plus, SlidersHorizontal } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Link } from '@/components/ui/link';
import type { Playlist } from '@/domain/contracts/playlists';
import { errorMessage } from '@/features/api/error-message';
import { useCreatePlaylist, usePlaylists, useSmartSummaries } from '@/features/api/use-playlists';
import { CoverCollage } from '@/features/library/cover-collage';
import { CoverGrid, CoverGridSkeleton } from '@/features/library/cover-grid';
import { LibraryHead } from '@/features/library/library-head';
import { ImportButton } from './files/import-button';

/** The listener's playlists, and those that others share, as a wall of covers. */
export function PlaylistsPage() {
  const { data, error, refetch } = usePlaylists();
  const found = useSmartSummaries({ enabled: data?.items.some(({ isSmart }) => isSmart) ?? false }).data;
  const router = useRouter();
  const create = useCreatePlaylist();
  const createNew = () =>
    create.mutate(
      { name: playlistsPage.newPlaylist, trackIds: [] },
      { onSuccess: ({ id }) => router.push(`/playlist/${id}`) },
    );
  const newButton = (
    <>
      <Button onClick={createNew} pending={create.isPending}>
        <Plus aria-hidden className="size-4" />
        {playlistsPage.newPlaylist}
      </Button>
      <Button nativeButton={false} render={<Link href="/playlists/new" />}>
        <SlidersHorizontal aria-hidden className="size-4" />
        {playlistsPage.newSmart}
      </Button>
      <ImportButton />
    </>
  );
  return (
    <div>
      <LibraryHead title={playlistsPage.title}>
        {data && data.items.length > 0 ? newButton : null}
      </LibraryHead>
      {error ? (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      ) : !data ? (
        <CoverGridSkeleton tiles={6} />
      ) : data.items.length === 0 ? (
        <EmptyState
          icon={<ListMusic aria-hidden />}
          title={playlistsPage.none}
          action={<div className="flex flex-wrap gap-2">{newButton}</div>}
        >
          {playlistsPage.howToMake}
        </EmptyState>
      ) : (
        <CoverGrid
          label={playlistsPage.title}
          items={data.items}
          renderTile={(playlist) => <PlaylistTile playlist={{ ...playlist, ...found?.get(playlist.id) }} />}
        />
      )}
    </div>
  );
}

function PlaylistTile({ playlist }: { playlist: Playlist }) {
  const { id, name, isSmart, coverUrls } = playlist;
  return (
    <Link href={`/playlist/${id}`} className="group block rounded-sm">
      <CoverCollage coverUrls={coverUrls} className="rounded-sm" />
      <div className="flex items-center gap-1.5 pt-2.5 text-sm">
        {isSmart ? (
          <>
            <SlidersHorizontal aria-hidden className="size-3.5 shrink-0 text-muted" />
            <span className="sr-only">{playlistsPage.smart} </span>
          </>
        ) : null}
        <span className="truncate font-medium underline-offset-2 group-hover:underline">{name}</span>
      </div>
      <div className="truncate text-muted text-sm">{factsOf(playlist)}</div>
    </Link>
  );
}

function factsOf({
  trackCount,
  durationMs,
  isOwn,
  ownerName,
}: Pick<Playlist, 'trackCount' | 'durationMs' | 'isOwn' | 'ownerName'>): string {
  return [
    // A smart one whose tracks are still being found.
    trackCount === null ? playlistsPage.byRules : countOf(trackCount, 'track'),
    durationMs ? durationInWords(durationMs) : null,
    isOwn ? null : playlistsPage.by(ownerName),
  ]
    .filter(Boolean)
    .join(' · ');
}
