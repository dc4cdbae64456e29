'use client';

import { nothingNear, similarTracks } from '@words/library-pages';
import { signalNames } from '@words/signals';
import { useState } from 'react';
import { ErrorState } from '@/components/ui/error-state';
import { Tabs } from '@/components/ui/tabs';
import type { Signal } from '@/domain/contracts/common';
import { errorMessage } from '@/features/api/error-message';
import { SIGNALS } from '@/features/discover/shares-in-words';
import { signalFill } from '@/features/discover/signal-fill';
import { SignalMark } from '@/features/discover/signal-mark';
import { SignalMarks } from '@/features/discover/signal-marks';
import { Nearness } from './nearness';
import { TrackRow } from './track-row';
import { TrackRowsSkeleton } from './track-rows-skeleton';
import { useCollectionPlayback } from './use-collection-playback';
import { useSimilarTracks } from './use-library';

type By = Signal | 'blend';

/** Tracks near one, by all signals together and by each alone. */
export function SimilarTracks({ trackId }: { trackId: string }) {
  const [by, setBy] = useState<By>('blend');
  const tabs = (['blend', ...SIGNALS] as const).map((value) => ({
    value,
    label: (
      <span className="inline-flex items-center gap-2">
        {value === 'blend' ? null : <SignalMark signal={value} />}
        {value === 'blend' ? similarTracks.together : signalNames[value]}
      </span>
    ),
    panel: <SimilarList trackId={trackId} by={value} />,
  }));
  return <Tabs label={similarTracks.label} value={by} onValueChange={setBy} tabs={tabs} />;
}

function SimilarList({ trackId, by }: { trackId: string; by: By }) {
  const { data, error, refetch } = useSimilarTracks(trackId, by);
  const items = data?.items ?? [];
  const playback = useCollectionPlayback(
    items.map((item) => item.track),
    { kind: 'similar', id: trackId },
  );
  if (error) return <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />;
  if (!data) return <TrackRowsSkeleton rows={6} />;
  if (items.length === 0) return <p className="py-6 text-base text-muted">{nothingNear[by]}</p>;
  // Scores of some signals are no probabilities: the bar is against the nearest where it is above 1.
  const nearest = Math.max(1, ...items.map((item) => item.score));
  return (
    <ol>
      {items.map(({ track, score, signals }, index) => (
        <li key={track.id}>
          <TrackRow
            track={track}
            index={index}
            playback={playback}
            note={
              <Nearness value={score / nearest} fill={by === 'blend' ? 'bg-accent' : signalFill[by]}>
                {by === 'blend' ? <SignalMarks signals={signals} /> : null}
              </Nearness>
            }
          />
        </li>
      ))}
    </ol>
  );
}
