'use client';

import { countOf, timeAgo } from '@words/amounts';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import type { Trial } from '@/domain/contracts/quality';
import { errorMessage } from '@/features/api/error-message';
import { Section } from '@/features/library/section';
import { QualityPart } from './quality-part';
import { TrialForm } from './trial-form';
import { trialInWords } from './trial-in-words';
import { TrialResult } from './trial-result';
import { useEndTrial, useTrials } from './use-quality';
import { variantInWords } from './variant-in-words';

/** Two blends against each other on real lists: one trial that runs, and those that were. */
export function TrialSection() {
  const query = useTrials();
  return (
    <Section title="Try two blends on real lists" anchor="trial">
      <p className="-mt-2 max-w-prose pb-5 text-muted">
        While a trial runs, both blends draft every list in turns, like captains choosing teams: each brings
        as many tracks, under the same rules, and listeners decide without knowing whose track they hear.
        Lists that a listener steers are not part of it.
      </p>
      <QualityPart query={query} height="h-64">
        {({ items }) => {
          const running = items.find(({ endedAt }) => endedAt === null);
          const past = items.filter(({ endedAt }) => endedAt !== null);
          return (
            <div className="flex flex-col gap-8">
              {running ? <Running trial={running} /> : <TrialForm />}
              {past.length > 0 ? <Past trials={past} /> : null}
            </div>
          );
        }}
      </QualityPart>
    </Section>
  );
}

function Running({ trial }: { trial: Trial }) {
  const end = useEndTrial();
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-ink">
          Running since {timeAgo(trial.startedAt, new Date()).replace(/ ago$/, '')}:{' '}
          {countOf(trial.lists, 'list')} drafted.
        </p>
        <Button
          pending={end.isPending}
          onClick={() =>
            end.mutate(trial.id, {
              onSuccess: () =>
                toast('The trial has ended', {
                  description: 'Lists are made by the learned blend again. What was drafted still counts.',
                }),
              onError: (error) =>
                toast('The trial did not end', { tone: 'error', description: errorMessage(error) }),
            })
          }
        >
          End the trial
        </Button>
      </div>
      <TrialResult trial={trial} />
    </div>
  );
}

function Past({ trials }: { trials: Trial[] }) {
  return (
    <div>
      <h3 className="pb-2 font-medium text-ink">Trials that have ended</h3>
      <ul className="flex flex-col">
        {trials.map((trial) => (
          <li key={trial.id} className="border-line border-t py-3">
            <details>
              <summary className="cursor-pointer rounded-sm text-ink">
                {variantInWords(trial.a)} against {variantInWords(trial.b).toLowerCase()}
                <span className="text-muted">
                  {' '}
                  · ended {timeAgo(trial.endedAt!, new Date())}, {countOf(trial.lists, 'list')}
                </span>
                <span className="block pt-1 text-muted">{trialInWords(trial)}</span>
              </summary>
              <div className="pt-4">
                <TrialResult trial={trial} isQuiet />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
