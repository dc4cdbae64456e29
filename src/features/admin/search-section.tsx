'use client';

import { timeAgo } from '@words/amounts';
import { SlidersHorizontal } from 'lucide-react';
import type { CollaborativeState } from '@/domain/contracts/models';
import { JobSection } from './job-section';
import { useCollaborativeState, useSearchSettings } from './use-models';
import { useRunningJob } from './use-running-job';

const SHOWN_TRIALS = 10;

/** The search for settings that suit the listening there is. */
export function SearchSection() {
  const running = useRunningJob('search-collaborative-settings');
  const { data } = useCollaborativeState(Boolean(running));
  const search = useSearchSettings();
  return (
    <JobSection
      title="Settings of the comparison"
      running={running}
      start={{
        label: 'Look for better ones',
        Icon: SlidersHorizontal,
        failure: 'The search did not start',
        isPending: search.isPending,
        mutate: search.mutate,
      }}
    >
      {data?.search ? (
        <Found search={data.search} />
      ) : (
        <p className="max-w-prose text-muted">
          The defaults serve. A search tries some dozens of settings on listening held back, in a few minutes
          for a few thousand listeners; with fewer than twenty who have music of five artists it finds
          nothing.
        </p>
      )}
    </JobSection>
  );
}

function Found({ search }: { search: NonNullable<CollaborativeState['search']> }) {
  const { settings, quality, trials, finishedAt } = search;
  const best = trials.toSorted((a, b) => b.ndcg - a.ndcg).slice(0, SHOWN_TRIALS);
  return (
    <div className="flex max-w-2xl flex-col gap-3">
      <p className="text-muted">
        Found {timeAgo(finishedAt, new Date())} after {trials.length} tries: NDCG@20 {quality.ndcg.toFixed(3)}
        , recall {quality.recall.toFixed(3)}. α₀ {settings.unobservedWeight}, λ{' '}
        {settings.regularizationOfRule.toFixed(2)} × its rule; the linear model has{' '}
        {Math.round(100 * settings.linearShare)} % of the say.
      </p>
      <details>
        <summary className="cursor-pointer text-ink text-sm">The best {best.length} tries</summary>
        <table className="mt-3 w-full text-left text-sm">
          <thead className="text-muted">
            <tr>
              <th scope="col" className="py-1 pr-4 font-medium">
                Tried
              </th>
              <th scope="col" className="py-1 pr-4 text-right font-medium">
                NDCG@20
              </th>
              <th scope="col" className="py-1 text-right font-medium">
                Recall@20
              </th>
            </tr>
          </thead>
          <tbody className="tabular-nums">
            {best.map((trial, rank) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a rank is what a row is
              <tr key={rank} className="border-line border-t">
                <td className="py-1 pr-4">{inWords(trial)}</td>
                <td className="py-1 pr-4 text-right">{trial.ndcg.toFixed(4)}</td>
                <td className="py-1 text-right">{trial.recall.toFixed(4)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

type Trial = NonNullable<CollaborativeState['search']>['trials'][number];

function inWords({ part, settings }: Trial): string {
  const share = `${Math.round(100 * (settings.linearShare ?? 0))} % linear`;
  return part === 'factors'
    ? `Factors: α₀ ${settings.unobservedWeight}, λ × ${settings.regularizationOfRule?.toFixed(2)}, ${share}`
    : `Linear: λ × ${settings.linearRegularizationOfRule}, γ ${settings.popularityDamping?.toFixed(1)}, ${share}`;
}
