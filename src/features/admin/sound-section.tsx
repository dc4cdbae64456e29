'use client';

import { soundSection, soundTuning } from '@words/admin-models';
import { countOf } from '@words/amounts';
import { AudioWaveform, Pause, Play } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { Link } from '@/components/ui/link';
import { ProgressBar } from '@/components/ui/progress-bar';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toast';
import type { AnalysisState } from '@/domain/contracts/models';
import { errorMessage } from '@/features/api/error-message';
import { JobProgress } from '@/features/library/job-progress';
import { Section } from '@/features/library/section';
import { useAnalysisState, useSetAnalysisPaused, useTuneSound } from './use-models';
import { useRunningJob } from './use-running-job';

/** How far the listening to the library is, and the hand on its brake. */
export function SoundSection() {
  const running = useRunningJob('analyse-library');
  const { data, error, isPending, refetch } = useAnalysisState(Boolean(running));
  const pause = useSetAnalysisPaused();
  const isPaused = data?.isPaused ?? false;
  const Sign = isPaused ? Play : Pause;
  return (
    <Section
      title={soundSection.title}
      aside={
        data ? (
          <Button
            pending={pause.isPending}
            onClick={() =>
              pause.mutate(!isPaused, {
                onError: (failure) =>
                  toast(soundSection.notChanged, { tone: 'error', description: errorMessage(failure) }),
              })
            }
          >
            <Sign aria-hidden className="size-4" />
            {isPaused ? soundSection.goOn : soundSection.pause}
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
              {soundSection.paused} {running ? soundSection.someAreFinished : soundSection.nothingIsHeard}
            </p>
          ) : null}
          <p className="text-muted">{factsOf(data).join(' · ')}</p>
          <TuningRow tuning={data.tuning} canTune={data.canTune} />
          {data.reasons.length > 0 ? <Reasons reasons={data.reasons} /> : null}
          {data.heard > 0 ? (
            <p>
              <Link href="/map" className="text-accent underline-offset-4 hover:underline">
                {soundSection.toMap}
              </Link>
            </p>
          ) : null}
        </div>
      )}
    </Section>
  );
}

function Heard({ state: { heard, failed, tracks } }: { state: AnalysisState }) {
  const words = soundSection.heard(heard, tracks);
  return (
    <div className="flex flex-col gap-1.5">
      <span className="text-ink">{words}</span>
      <ProgressBar
        value={tracks ? (heard + failed) / tracks : 0}
        label={soundSection.progress}
        valueText={words}
      />
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
        {tuning ? tuningInWords(tuning) : soundTuning.untuned}
      </p>
      <Button
        disabled={!canTune}
        pending={tune.isPending}
        onClick={() =>
          tune.mutate(undefined, {
            onError: (failure) =>
              toast(soundTuning.didNotStart, { tone: 'error', description: errorMessage(failure) }),
          })
        }
      >
        <AudioWaveform aria-hidden className="size-4" />
        {soundTuning.action}
      </Button>
    </div>
  );
}

function tuningInWords(tuning: NonNullable<AnalysisState['tuning']>): string {
  const verdict = tuning.isKept ? soundTuning.kept : soundTuning.notKept;
  return `${soundTuning.tuned(tuning, new Date())} ${verdict}`;
}

function Reasons({ reasons }: { reasons: AnalysisState['reasons'] }) {
  return (
    <div>
      <h3 className="label pb-2">{soundSection.notHeard}</h3>
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
    modelVersion ? soundSection.model(modelVersion) : '',
    heardByOlder > 0 ? soundSection.heardByOlder(heardByOlder) : '',
    groups > 0 ? countOf(groups, 'group of what sounds alike') : '',
    failed > 0 ? soundSection.failed(failed) : '',
  ].filter(Boolean);
}
