'use client';

import { countOf } from '@words/amounts';
import { keptRow } from '@words/offline';
import { sizeInWords } from '@words/sizes';
import { Pause, Play, Trash2 } from 'lucide-react';
import { Cover } from '@/components/ui/cover';
import { IconButton } from '@/components/ui/icon-button';
import { Link } from '@/components/ui/link';
import { ProgressBar } from '@/components/ui/progress-bar';
import { PlayCover } from '@/features/library/play-cover';
import { useCollectionPlayback } from '@/features/library/use-collection-playback';
import { pauseKeeping, removeKept, resumeKeeping } from './keep';
import { type KeptCollection, pageOf, sourceOf } from './kept-collection';
import { progressOf, useKept } from './kept-store';
import { qualityLabel } from './quality-items';

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
    keptRow.kind[kind],
    done < total ? keptRow.tracksInPart(done, total) : countOf(total, 'track'),
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
            label={keptRow.progress(title)}
            valueText={keptRow.progressValue(done, total)}
            className="max-w-sm pt-1.5"
          />
        ) : null}
        {state === 'full' ? <p className="text-negative text-sm">{keptRow.noRoom}</p> : null}
        {failed.length > 0 ? (
          <p className="text-muted text-sm">
            {failed.length === 1
              ? keptRow.oneFailed(failed[0]!.title, failures[failed[0]!.id]!)
              : keptRow.someFailed(failed.length, failures[failed[0]!.id]!)}
          </p>
        ) : null}
      </div>
      <div className="flex">
        {state === 'keeping' ? (
          <IconButton
            label={keptRow.pause(title)}
            className="size-11"
            onClick={() => void pauseKeeping(collection)}
          >
            <Pause aria-hidden />
          </IconButton>
        ) : null}
        {state === 'paused' || state === 'full' || (state === 'kept' && done < total) ? (
          <IconButton
            label={keptRow.goOn(title)}
            className="size-11"
            onClick={() => void resumeKeeping(collection)}
          >
            <Play aria-hidden />
          </IconButton>
        ) : null}
        <IconButton
          label={keptRow.takeOff(title)}
          className="size-11"
          onClick={() => void removeKept(collection)}
        >
          <Trash2 aria-hidden />
        </IconButton>
      </div>
    </li>
  );
}
