'use client';

import { countOf, durationInWords } from '@words/amounts';
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
        What they find
      </h2>
      {error ? (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      ) : data ? (
        <>
          <p role="status" className="pb-3 text-muted">
            {found(data)}
          </p>
          <ol aria-label="The first tracks">
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
        <p className="text-muted">It shows here as soon as the rules are whole.</p>
      )}
    </section>
  );
}

function found({ fitting, trackCount, durationMs }: SmartPreview): string {
  if (fitting === 0) return 'No track fits. Fewer rules, or “any of these”, would find more.';
  const all = `${countOf(trackCount, 'track')} · ${durationInWords(durationMs)}`;
  return fitting > trackCount ? `${all}, out of ${fitting.toLocaleString('en')} that fit` : all;
}
