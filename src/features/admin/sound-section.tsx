'use client';

import { countOf, timeAgo } from '@words/amounts';
import { AudioWaveform, Pause, Play } from 'lucide-react';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { ProgressBar } from '@/components/ui/progress-bar';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toast';
import type { AnalysisState } from '@/domain/contracts/models';
import { errorMessage } from '@/features/api/error-message';
import { JobProgress } from '@/features/library/job-progress';
import { Section } from '@/features/library/section';
import { useAnalysisState, useSetAnalysisPaused, useTuneSound } from './use-models';
import { useRunningJob } from './use-running-job';

const UNTUNED =
  'The ear was trained on composed music and on the soundtracks of free games. It can be tuned to what is here, in some minutes: it is kept only when it tells your tracks apart better.';

/** How far the listening to the library is, and the hand on its brake. */
export function SoundSection() {
  const running = useRunningJob('analyse-library');
  const { data, error, isPending, refetch } = useAnalysisState(Boolean(running));
  const pause = useSetAnalysisPaused();
  const isPaused = data?.isPaused ?? false;
  const Sign = isPaused ? Play : Pause;
  return (
    <Section
      title="How it sounds"
      aside={
        data ? (
          <Button
            pending={pause.isPending}
            onClick={() =>
              pause.mutate(!isPaused, {
                onError: (failure) =>
                  toast('It could not be changed', { tone: 'error', description: errorMessage(failure) }),
              })
            }
          >
            <Sign aria-hidden className="size-4" />
            {isPaused ? 'Go on listening' : 'Pause listening'}
          </Button>
        ) : null
      }
    >
      {isPending ? (
        <Skeleton className="h-24" />
      ) : error ? (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      ) : (
        <div className="flex max-w-2xl flex-col gap-4">
          {running && !isPaused ? <JobProgress job={running} /> : <Heard state={data} />}
          {isPaused ? (
            <p role="status" className="text-ink">
              Paused.{' '}
              {running
                ? 'The tracks that are being listened to are finished first.'
                : 'Nothing is listened to.'}
            </p>
          ) : null}
          <p className="text-muted">{factsOf(data).join(' · ')}</p>
          <TuningRow tuning={data.tuning} canTune={data.canTune} />
          {data.reasons.length > 0 ? <Reasons reasons={data.reasons} /> : null}
          {data.heard > 0 ? (
            <p>
              <Link href="/map" className="text-accent underline-offset-4 hover:underline">
                See the map of it
              </Link>
            </p>
          ) : null}
        </div>
      )}
    </Section>
  );
}

function Heard({ state: { heard, failed, tracks } }: { state: AnalysisState }) {
  const words = `${heard} of ${countOf(tracks, 'track')} listened to`;
  return (
    <div className="flex flex-col gap-1.5">
      <span className="text-ink">{words}</span>
      <ProgressBar value={tracks ? (heard + failed) / tracks : 0} label="Listened to" valueText={words} />
    </div>
  );
}

/** The ear can be tuned to what is in the library. */
function TuningRow({ tuning, canTune }: { tuning: AnalysisState['tuning']; canTune: boolean }) {
  const running = useRunningJob('tune-sound-model');
  const tune = useTuneSound();
  if (running) {
    return (
      <div className="rounded-lg bg-sunken p-4">
        <JobProgress job={running} />
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-lg border border-line p-4">
      <p className="min-w-0 max-w-prose flex-1 basis-72 text-muted text-sm">
        {tuning ? tuningInWords(tuning) : UNTUNED}
      </p>
      <Button
        disabled={!canTune}
        pending={tune.isPending}
        onClick={() =>
          tune.mutate(undefined, {
            onError: (failure) =>
              toast('The tuning did not start', { tone: 'error', description: errorMessage(failure) }),
          })
        }
      >
        <AudioWaveform aria-hidden className="size-4" />
        Tune to this library
      </Button>
    </div>
  );
}

function tuningInWords({ at, before, after, heldOut, isKept }: NonNullable<AnalysisState['tuning']>): string {
  const points = (value: number) => Math.round(100 * value);
  const verdict = isKept
    ? 'It was kept, and all is listened to again.'
    : 'That is no clear gain, so the ear stayed as it was.';
  return `Tuned ${timeAgo(at, new Date())}: on ${heldOut} tracks kept back it scores ${points(after)} of 100 at finding another place of the same track first, ${points(before)} before. ${verdict}`;
}

function Reasons({ reasons }: { reasons: AnalysisState['reasons'] }) {
  return (
    <div>
      <h3 className="label pb-2">Not listened to</h3>
      <ul className="flex flex-col gap-1 text-muted text-sm">
        {reasons.map(({ reason, trackCount }) => (
          <li key={reason}>
            <span className="text-ink">{countOf(trackCount, 'track')}</span>: {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}

function factsOf({ failed, heardByOlder, groups, modelVersion }: AnalysisState): string[] {
  return [
    modelVersion ? `Model ${modelVersion}` : '',
    heardByOlder > 0 ? `${countOf(heardByOlder, 'track')} heard by an older one, to be heard again` : '',
    groups > 0 ? countOf(groups, 'group of what sounds alike') : '',
    failed > 0 ? `${countOf(failed, 'track')} could not be listened to` : '',
  ].filter(Boolean);
}
