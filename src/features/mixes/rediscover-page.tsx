'use client';

import { countOf } from '@words/amounts';
import { language } from '@words/language';
import { addToQueueWords, trackList } from '@words/library';
import { rediscover } from '@words/mixes';
import { History, ListEnd } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { toast } from '@/components/ui/toast';
import type { Rediscover } from '@/domain/contracts/rediscover';
import { useRediscover } from '@/features/api/use-rediscover';
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
      <CoveredHead
        label={rediscover.label}
        title={<h1 className="display text-2xl">{rediscover.title}</h1>}
        tracks={tracks}
      >
        <p className="text-base text-muted">{rediscover.about(list.quietDays, tracks.length, length)}</p>
        <CollectionButtons playback={playback}>
          <Button
            size="lg"
            onClick={() => {
              addToQueue(tracks, SOURCE);
              toast(addToQueueWords.added, { description: countOf(tracks.length, 'track'), id: 'queue' });
            }}
          >
            <ListEnd aria-hidden className="size-4" />
            {addToQueueWords.action}
          </Button>
          <KeepAsPlaylist name={rediscover.playlist} tracks={tracks} />
        </CollectionButtons>
      </CoveredHead>
      <ol aria-label={trackList.label}>
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
      <h1 className="display text-2xl">{rediscover.title}</h1>
      <EmptyState
        icon={<History aria-hidden />}
        title={loved === 0 ? rediscover.nothingLoved : rediscover.allHeardLately}
        action={
          <Button nativeButton={false} render={<Link href="/discover" />}>
            {rediscover.toDiscover}
          </Button>
        }
      >
        {loved === 0 ? (
          <p>{rediscover.whatComesBack(quietDays)}</p>
        ) : (
          <p>
            {rediscover.noneQuiet(loved, quietDays)}
            {nextAt ? ` ${rediscover.firstComesBack(dayInWords(nextAt))}` : ''}
          </p>
        )}
      </EmptyState>
    </article>
  );
}

const dayInWords = (instant: string): string =>
  new Date(instant).toLocaleDateString(language, { month: 'long', day: 'numeric' });
