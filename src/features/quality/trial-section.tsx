'use client';

import { timeAgo } from '@words/amounts';
import { trialInWords, variantInWords } from '@words/quality-sentences';
import { trialSection } from '@words/trial';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import type { Trial } from '@/domain/contracts/quality';
import { errorMessage } from '@/features/api/error-message';
import { Section } from '@/features/library/section';
import { QualityPart } from './quality-part';
import { TrialForm } from './trial-form';
import { TrialResult } from './trial-result';
import { useEndTrial, useTrials } from './use-quality';

/** Two blends against each other on real lists: one trial that runs, and those that were. */
export function TrialSection() {
  const query = useTrials();
  return (
    <Section title={trialSection.title} anchor="trial">
      <p className="-mt-2 max-w-prose pb-5 text-muted">{trialSection.about}</p>
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
        <p className="text-ink">{trialSection.running(timeAgo(trial.startedAt, new Date()), trial.lists)}</p>
        <Button
          pending={end.isPending}
          onClick={() =>
            end.mutate(trial.id, {
              onSuccess: () =>
                toast(trialSection.ended, {
                  description: trialSection.learnedAgain,
                }),
              onError: (error) =>
                toast(trialSection.notEnded, { tone: 'error', description: errorMessage(error) }),
            })
          }
        >
          {trialSection.end}
        </Button>
      </div>
      <TrialResult trial={trial} />
    </div>
  );
}

function Past({ trials }: { trials: Trial[] }) {
  return (
    <div>
      <h3 className="pb-2 font-medium text-ink">{trialSection.past}</h3>
      <ul className="flex flex-col">
        {trials.map((trial) => (
          <li key={trial.id} className="border-line border-t py-3">
            <details>
              <summary className="cursor-pointer rounded-sm text-ink">
                {trialSection.against(variantInWords(trial.a), variantInWords(trial.b))}
                <span className="text-muted">
                  {' '}
                  · {trialSection.endedAgo(timeAgo(trial.endedAt!, new Date()), trial.lists)}
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
