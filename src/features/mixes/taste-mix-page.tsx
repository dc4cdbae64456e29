'use client';

import { trackList } from '@words/library';
import { tasteMixPage } from '@words/mixes';
import { Sparkles } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import type { TasteMixDetail } from '@/domain/contracts/taste';
import { useTasteMix, useTasteMixes } from '@/features/api/use-taste-mixes';
import { CollectionButtons } from '@/features/library/collection-buttons';
import { CoveredHead } from '@/features/library/covered-head';
import { DetailState } from '@/features/library/detail-state';
import { KeepAsPlaylist } from '@/features/library/keep-as-playlist';
import { TrackRow } from '@/features/library/track-row';
import { useCollectionPlayback } from '@/features/library/use-collection-playback';
import { usePageTitle } from '@/features/library/use-page-title';
import { TasteMixCover } from './taste-mix-cover';
import { titleOfTaste } from './title-of-taste';

/** What is loved and what is new of one taste; another choice every day. */
export function TasteMixPage({ id }: { id: string }) {
  return (
    <DetailState query={useTasteMix(id)} thing="mix">
      {(mix) => <Mix mix={mix} />}
    </DetailState>
  );
}

function Mix({ mix }: { mix: TasteMixDetail }) {
  const title = titleOfTaste(mix.name);
  usePageTitle(title);
  const index = useTasteMixes().data?.items.findIndex(({ id }) => id === mix.id) ?? 0;
  const tracks = mix.entries.map(({ track }) => track);
  const playback = useCollectionPlayback(tracks, { kind: 'taste', id: mix.id });
  const known = mix.entries.filter(({ isKnown }) => isKnown).length;
  const length = tracks.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return (
    <article>
      <CoveredHead
        label={tasteMixPage.label}
        title={<h1 className="display text-2xl">{title}</h1>}
        tracks={tracks}
        color={mix.color}
        cover={<TasteMixCover mix={mix} index={Math.max(0, index)} />}
      >
        <p className="max-w-prose text-base text-muted">
          {tasteMixPage.about({ tracks: tracks.length, known, lengthMs: length })}{' '}
          {tasteMixPage.change((text) => (
            <Link
              href={`/taste#taste-${mix.id}`}
              className="rounded-[2px] text-ink underline decoration-line-strong underline-offset-2 hover:decoration-current"
            >
              {text}
            </Link>
          ))}
        </p>
        <CollectionButtons playback={playback} disabled={tracks.length === 0}>
          {tracks.length > 0 ? <KeepAsPlaylist name={title} tracks={tracks} /> : null}
        </CollectionButtons>
      </CoveredHead>
      {tracks.length > 0 ? (
        <ol aria-label={trackList.label}>
          {mix.entries.map(({ track, isKnown }, row) => (
            <li key={track.id}>
              <TrackRow
                track={track}
                index={row}
                playback={playback}
                // What is new this morning may have found its heart since.
                note={
                  isKnown || track.feedback === 'like' ? undefined : (
                    <span className="text-accent">{tasteMixPage.isNew}</span>
                  )
                }
              />
            </li>
          ))}
        </ol>
      ) : (
        <EmptyState
          icon={<Sparkles aria-hidden />}
          title={tasteMixPage.nothingLeft}
          action={
            <Button nativeButton={false} render={<Link href="/taste" />}>
              {tasteMixPage.toTaste}
            </Button>
          }
        >
          {tasteMixPage.whyNothing}
        </EmptyState>
      )}
    </article>
  );
}
