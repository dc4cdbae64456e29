'use client';

import { History, ListEnd } from 'lucide-react';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { toast } from '@/components/ui/toast';
import type { Rediscover } from '@/domain/contracts/rediscover';
import { useRediscover } from '@/features/api/use-rediscover';
import { countOf, durationInWords } from '@/features/library/amounts-in-words';
import { CollectionButtons } from '@/features/library/collection-buttons';
import { CoveredHead } from '@/features/library/covered-head';
import { DetailState } from '@/features/library/detail-state';
import { KeepAsPlaylist } from '@/features/library/keep-as-playlist';
import { TrackRow } from '@/features/library/track-row';
import { useCollectionPlayback } from '@/features/library/use-collection-playback';
import { addToQueue } from '@/features/player/player-controls';
import { rediscoverInWords } from './rediscover-in-words';

/** Old loves that have been quiet for months; another choice every day. */
export function RediscoverPage() {
  return (
    <DetailState query={useRediscover()} thing="list">
      {(list) => (list.tracks.length > 0 ? <List list={list} /> : <NothingQuiet list={list} />)}
    </DetailState>
  );
}

const SOURCE = { kind: 'mix', id: 'rediscover' } as const;

function List({ list }: { list: Rediscover }) {
  const tracks = list.tracks.map(({ track }) => track);
  const playback = useCollectionPlayback(tracks, SOURCE);
  const now = new Date();
  const length = tracks.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return (
    <article>
      <CoveredHead label="Mix" title={<h1 className="display text-2xl">Rediscover</h1>} tracks={tracks}>
        <p className="text-base text-muted">
          You loved these, and have not heard them for {list.quietDays} days or more.{' '}
          {countOf(tracks.length, 'track')}, {durationInWords(length)}; another choice tomorrow.
        </p>
        <CollectionButtons playback={playback}>
          <Button
            size="lg"
            onClick={() => {
              addToQueue(tracks, SOURCE);
              toast('Added to the queue', { description: countOf(tracks.length, 'track'), id: 'queue' });
            }}
          >
            <ListEnd aria-hidden className="size-4" />
            Add to queue
          </Button>
          <KeepAsPlaylist name="Rediscovered" tracks={tracks} />
        </CollectionButtons>
      </CoveredHead>
      <ol aria-label="Tracks">
        {list.tracks.map((entry, index) => (
          <li key={entry.track.id}>
            <TrackRow
              track={entry.track}
              index={index}
              playback={playback}
              note={
                <span className="block first-letter:uppercase max-md:whitespace-normal max-md:pb-2">
                  {rediscoverInWords(entry, now)}
                </span>
              }
            />
          </li>
        ))}
      </ol>
    </article>
  );
}

/** Says what is missing, and when it will be there. */
function NothingQuiet({ list: { loved, nextAt, quietDays } }: { list: Rediscover }) {
  return (
    <article>
      <h1 className="display text-2xl">Rediscover</h1>
      <EmptyState
        icon={<History aria-hidden />}
        title={loved === 0 ? 'Nothing to come back to yet' : 'All you love was heard lately'}
        action={
          <Button nativeButton={false} render={<Link href="/discover" />}>
            To Discover
          </Button>
        }
      >
        {loved === 0 ? (
          <p>
            What you like, or hear to the end three times, comes back here once you have not heard it for{' '}
            {quietDays} days.
          </p>
        ) : (
          <p>
            You love {countOf(loved, 'track')}, and none of them has been quiet for {quietDays} days.
            {nextAt ? ` The first comes back on ${dayInWords(nextAt)}.` : ''}
          </p>
        )}
      </EmptyState>
    </article>
  );
}

const dayInWords = (instant: string): string =>
  new Date(instant).toLocaleDateString('en', { month: 'long', day: 'numeric' });
