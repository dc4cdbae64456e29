'use client';

import { rulesPreview } from '@words/playlist-rules';
import { outOfFitting, playlistAmount } from '@words/playlists';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import type { SmartPreview, SmartRules } from '@/domain/contracts/smart-rules';
import { errorMessage } from '@/features/api/error-message';
import { TrackRow } from '@/features/library/track-row';
import { useCollectionPlayback } from '@/features/library/use-collection-playback';
import { useRulesPreview } from './use-rules-preview';

/** What the rules find while they are written; the number is read out when it changes. */
export function RulesPreview({ rules, isWhole }: { rules: SmartRules; isWhole: boolean }) {
  const { data, error, refetch, isFetching } = useRulesPreview(rules, isWhole);
  const playback = useCollectionPlayback(data?.tracks ?? [], { kind: 'playlist', id: 'preview' });
  return (
    <section aria-labelledby="preview" aria-busy={isFetching}>
      <h2 id="preview" className="display pb-1 text-lg">
        {rulesPreview.title}
      </h2>
      {error ? (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      ) : data ? (
        <>
          <p role="status" className="pb-3 text-muted">
            {found(data)}
          </p>
          <ol aria-label={rulesPreview.tracks}>
            {data.tracks.map((track, index) => (
              <li key={track.id}>
                <TrackRow track={track} index={index} playback={playback} />
              </li>
            ))}
          </ol>
        </>
      ) : isWhole ? (
        <Skeleton className="h-14" />
      ) : (
        <p className="text-muted">{rulesPreview.notYet}</p>
      )}
    </section>
  );
}

function found({ fitting, trackCount, durationMs }: SmartPreview): string {
  if (fitting === 0) return rulesPreview.nothingFits;
  const all = playlistAmount(trackCount, durationMs);
  return fitting > trackCount ? outOfFitting(all, fitting) : all;
}
