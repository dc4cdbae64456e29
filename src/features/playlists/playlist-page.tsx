'use client';

import { outOfFitting, playlistAmount, playlistPage } from '@words/playlists';
import { rulesInWords } from '@words/rules-in-words';
import { ListChecks, ListPlus, SlidersHorizontal } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { toast } from '@/components/ui/toast';
import type { PlaylistDetail } from '@/domain/contracts/playlists';
import { useKeepPlaylist, usePlaylist } from '@/features/api/use-playlists';
import { CollectionButtons } from '@/features/library/collection-buttons';
import { CoveredHead } from '@/features/library/covered-head';
import { DetailState } from '@/features/library/detail-state';
import { useCollectionPlayback } from '@/features/library/use-collection-playback';
import { usePageTitle } from '@/features/library/use-page-title';
import { KeepButton } from '@/features/offline/keep-button';
import { DeletePlaylistButton } from './delete-playlist-button';
import { ExportMenu } from './files/export-menu';
import { PlaylistDescription } from './playlist-description';
import { PlaylistName } from './playlist-name';
import { FixedRows, PlaylistRows } from './playlist-rows';
import { SharingSelect } from './sharing-select';

/** One playlist: to be played, renamed, described, shared, put in order. */
export function PlaylistPage({ id }: { id: string }) {
  return (
    <DetailState query={usePlaylist(id)} thing="playlist">
      {(playlist) => <OnePlaylist playlist={playlist} />}
    </DetailState>
  );
}

function OnePlaylist({ playlist }: { playlist: PlaylistDetail }) {
  const { id, name, description, entries, rules, isOwn, canChangeTracks } = playlist;
  const tracks = entries.map(({ track }) => track);
  const playback = useCollectionPlayback(tracks, { kind: 'playlist', id });
  const [isChoosing, setChoosing] = useState(false);
  usePageTitle(name);
  return (
    <article>
      <CoveredHead
        label={kindOf(playlist)}
        tracks={tracks}
        title={
          isOwn ? (
            <PlaylistName id={id} name={name} />
          ) : (
            <h1 className="display min-w-0 break-words text-2xl">{name}</h1>
          )
        }
      >
        <PlaylistDescription id={id} description={description} canChange={isOwn} />
        {rules ? <p className="max-w-2xl text-muted">{rulesInWords(rules)}</p> : null}
        <p className="text-base text-muted">{amountOf(playlist)}</p>
        <CollectionButtons playback={playback} disabled={tracks.length === 0}>
          {isOwn ? <SharingSelect playlist={playlist} /> : null}
          {rules && isOwn ? (
            <Button size="lg" nativeButton={false} render={<Link href={`/playlist/${id}/rules`} />}>
              <SlidersHorizontal aria-hidden className="size-4" />
              {playlistPage.changeRules}
            </Button>
          ) : null}
          <KeepButton collection={{ kind: 'playlist', id, title: name, tracks }} />
          {rules || !isOwn ? <CopyButton playlist={playlist} /> : null}
          {canChangeTracks && entries.length > 1 && !isChoosing ? (
            <Button size="lg" variant="ghost" onClick={() => setChoosing(true)}>
              <ListChecks aria-hidden className="size-4" />
              {playlistPage.chooseSeveral}
            </Button>
          ) : null}
          <ExportMenu id={id} disabled={tracks.length === 0} />
          {isOwn ? <DeletePlaylistButton playlist={playlist} /> : null}
        </CollectionButtons>
      </CoveredHead>
      {entries.length === 0 ? (
        <p className="text-base text-muted">{rules ? playlistPage.nothingFits : playlistPage.nothingInIt}</p>
      ) : canChangeTracks ? (
        <PlaylistRows
          playlist={playlist}
          playback={playback}
          isChoosing={isChoosing}
          onDone={() => setChoosing(false)}
        />
      ) : (
        <FixedRows playlist={playlist} playback={playback} />
      )}
    </article>
  );
}

/** Makes a plain playlist of what is in this one now. */
function CopyButton({ playlist: { id, name, rules } }: { playlist: PlaylistDetail }) {
  const router = useRouter();
  const { mutate, isPending } = useKeepPlaylist(id);
  return (
    <Button
      size="lg"
      pending={isPending}
      onClick={() =>
        mutate(undefined, {
          onSuccess: (made) =>
            toast(playlistPage.kept, {
              description: name,
              action: { label: playlistPage.open, onAct: () => router.push(`/playlist/${made.id}`) },
            }),
        })
      }
    >
      <ListPlus aria-hidden className="size-4" />
      {rules ? playlistPage.keepAsItIs : playlistPage.keepCopy}
    </Button>
  );
}

function kindOf({ rules, isOwn, ownerName, sharing }: PlaylistDetail): string {
  const kind = rules
    ? playlistPage.smart
    : sharing === 'collaborative'
      ? playlistPage.collaborative
      : playlistPage.plain;
  return isOwn ? kind : playlistPage.ofSomebody(kind, ownerName);
}

function amountOf({ entries, fitting }: PlaylistDetail): string {
  const length = entries.reduce((sum, { track }) => sum + track.durationMs, 0);
  const amount = playlistAmount(entries.length, length);
  return fitting !== null && fitting > entries.length ? outOfFitting(amount, fitting) : amount;
}
