'use client';

import { countOf } from '@words/amounts';
import { Pause, Play, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { Cover } from '@/components/ui/cover';
import { IconButton } from '@/components/ui/icon-button';
import { ProgressBar } from '@/components/ui/progress-bar';
import { PlayCover } from '@/features/library/play-cover';
import { useCollectionPlayback } from '@/features/library/use-collection-playback';
import { pauseKeeping, removeKept, resumeKeeping } from './keep';
import { type KeptCollection, pageOf, sourceOf } from './kept-collection';
import { progressOf, useKept } from './kept-store';
import { qualityLabel } from './quality-items';
import { sizeInWords } from './size-in-words';

const kinds = { playlist: 'Playlist', album: 'Album', discover: 'Discover' } as const;

/** One kept list: played, paused on its way, taken off. */
export function KeptRow({ collection }: { collection: KeptCollection }) {
  const files = useKept((state) => state.files);
  const failures = useKept((state) => state.failures);
  const { kind, title, tracks, state, quality } = collection;
  const here = tracks.filter((track) => files[track.id]);
  const playback = useCollectionPlayback(here, sourceOf(collection));
  const { done, total, bytes } = progressOf(collection, { files });
  const isOnItsWay = state === 'keeping' || state === 'paused';
  const failed = tracks.filter((track) => failures[track.id]);
  const facts = [
    kinds[kind],
    done < total ? `${done} of ${countOf(total, 'track')}` : countOf(total, 'track'),
    sizeInWords(bytes),
    qualityLabel(quality),
  ];
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-3 border-line border-b py-2.5">
      {here.length > 0 ? (
        <PlayCover
          title={title}
          coverUrl={here[0]!.coverUrl}
          coverColor={here[0]!.coverColor}
          size={56}
          isCurrent={playback.isCurrent}
          isPlaying={playback.isPlaying}
          onPress={playback.toggle}
        />
      ) : (
        <Cover url={null} color={null} size={56} className="w-14" />
      )}
      <div className="min-w-0">
        <Link
          href={pageOf(collection)}
          className="block truncate font-medium text-base underline-offset-2 hover:underline"
        >
          {title}
        </Link>
        <p className="text-muted text-sm">{facts.join(' · ')}</p>
        {isOnItsWay ? (
          <ProgressBar
            value={total === 0 ? null : done / total}
            label={`${title}: kept`}
            valueText={`${done} of ${total}`}
            className="max-w-sm pt-1.5"
          />
        ) : null}
        {state === 'full' ? (
          <p className="text-negative text-sm">
            This device has no more room. What is here plays; take something off and go on.
          </p>
        ) : null}
        {failed.length > 0 ? (
          <p className="text-muted text-sm">
            {failed.length === 1 ? `“${failed[0]!.title}”` : countOf(failed.length, 'track')} could not be
            kept: {failures[failed[0]!.id]}
          </p>
        ) : null}
      </div>
      <div className="flex">
        {state === 'keeping' ? (
          <IconButton
            label={`Pause keeping ${title}`}
            className="size-11"
            onClick={() => void pauseKeeping(collection)}
          >
            <Pause aria-hidden />
          </IconButton>
        ) : null}
        {state === 'paused' || state === 'full' || (state === 'kept' && done < total) ? (
          <IconButton
            label={`Go on keeping ${title}`}
            className="size-11"
            onClick={() => void resumeKeeping(collection)}
          >
            <Play aria-hidden />
          </IconButton>
        ) : null}
        <IconButton
          label={`Take ${title} off this device`}
          className="size-11"
          onClick={() => void removeKept(collection)}
        >
          <Trash2 aria-hidden />
        </IconButton>
      </div>
    </li>
  );
}
