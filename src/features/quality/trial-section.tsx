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
import { useAdoption } from './use-adoption';
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

/** Makes the winner everybody's blend; nothing where there is none. */
function AdoptWinner({ trial }: { trial: Trial }) {
  const { adoptWinner, isPending } = useAdoption();
  const { verdict } = trial.result;
  if (verdict !== 'a' && verdict !== 'b') return null;
  const say = trial.endedAt === null ? trialSection.adopt : trialSection.adoptPast;
  return (
    <Button
      className="mt-4 self-start"
      variant={trial.endedAt === null ? 'primary' : undefined}
      pending={isPending}
      onClick={() => void adoptWinner(trial.id)}
    >
      {say(verdict.toUpperCase())}
    </Button>
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
      <AdoptWinner trial={trial} />
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
                <AdoptWinner trial={trial} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
