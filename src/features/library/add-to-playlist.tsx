'use client';

import { countOf } from '@words/amounts';
import { addToPlaylist } from '@words/library';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ErrorState } from '@/components/ui/error-state';
import { Input } from '@/components/ui/input';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toast';
import type { Track } from '@/domain/contracts/library';
import type { Playlist } from '@/domain/contracts/playlists';
import { errorMessage } from '@/features/api/error-message';
import { useAddToPlaylist, useCreatePlaylist, usePlaylists } from '@/features/api/use-playlists';
import { CoverCollage } from './cover-collage';

/** Chooses the playlist that tracks go into, or makes one of them. */
export function AddToPlaylist({ tracks, onClose }: { tracks: readonly Track[]; onClose: () => void }) {
  const playlists = usePlaylists();
  const add = useAddToPlaylist();
  const create = useCreatePlaylist();
  const [name, setName] = useState('');
  const trackIds = tracks.map(({ id }) => id);
  const what = tracks.length === 1 ? tracks[0]!.title : countOf(tracks.length, 'track');
  const isBusy = add.isPending || create.isPending;
  const done = (playlist: string) => {
    toast(addToPlaylist.added, { description: `${what} · ${playlist}` });
    onClose();
  };
  return (
    <Dialog
      open
      title={addToPlaylist.title}
      description={what}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <form
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          const newName = name.trim();
          if (newName) create.mutate({ name: newName, trackIds }, { onSuccess: () => done(newName) });
        }}
      >
        <Input
          aria-label={addToPlaylist.nameOfNew}
          placeholder={addToPlaylist.new}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" className="h-11" disabled={!name.trim()} pending={create.isPending}>
          {addToPlaylist.make}
        </Button>
      </form>
      {playlists.error ? (
        <ErrorState message={errorMessage(playlists.error)} onRetry={() => void playlists.refetch()} />
      ) : playlists.isLoading ? (
        <Skeleton className="h-14" />
      ) : (
        <ul aria-label={addToPlaylist.yours}>
          {playlists.data?.items.filter(takesTracks).map((playlist) => (
            <li key={playlist.id}>
              <button
                type="button"
                disabled={isBusy}
                onClick={() =>
                  add.mutate({ id: playlist.id, trackIds }, { onSuccess: () => done(playlist.name) })
                }
                className="flex w-full items-center gap-3 rounded-sm p-2 text-left transition-colors hover:bg-hover disabled:opacity-50"
              >
                <span aria-hidden className="w-11 shrink-0">
                  <CoverCollage coverUrls={playlist.coverUrls} className="rounded-sm" />
                </span>
                <span className="min-w-0">
                  <span className="block truncate font-medium">{playlist.name}</span>
                  <span className="block text-muted text-sm">
                    {playlist.isOwn
                      ? countOf(playlist.trackCount ?? 0, 'track')
                      : addToPlaylist.aboutAnothers(playlist.trackCount ?? 0, playlist.ownerName)}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

/** Rules leave nothing to add to, and what others only show is theirs. */
const takesTracks = ({ isSmart, isOwn, sharing }: Playlist) =>
  !isSmart && (isOwn || sharing === 'collaborative');
