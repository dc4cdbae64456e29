'use client';

import { searchSection } from '@words/admin-models';
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
      title={searchSection.title}
      running={running}
      start={{
        label: searchSection.action,
        Icon: SlidersHorizontal,
        failure: searchSection.didNotStart,
        isPending: search.isPending,
        mutate: search.mutate,
      }}
    >
      {data?.search ? (
        <Found search={data.search} />
      ) : (
        <p className="max-w-prose text-muted">{searchSection.about}</p>
      )}
    </JobSection>
  );
}

function Found({ search }: { search: NonNullable<CollaborativeState['search']> }) {
  const best = search.trials.toSorted((a, b) => b.ndcg - a.ndcg).slice(0, SHOWN_TRIALS);
  return (
    <div className="flex max-w-2xl flex-col gap-3">
      <p className="text-muted">{searchSection.found(search, new Date())}</p>
      <details>
        <summary className="cursor-pointer text-ink text-sm">{searchSection.best(best.length)}</summary>
        <table className="mt-3 w-full text-left text-sm">
          <thead className="text-muted">
            <tr>
              <th scope="col" className="py-1 pr-4 font-medium">
                {searchSection.tried}
              </th>
              <th scope="col" className="py-1 pr-4 text-right font-medium">
                {searchSection.ndcg}
              </th>
              <th scope="col" className="py-1 text-right font-medium">
                {searchSection.recall}
              </th>
            </tr>
          </thead>
          <tbody className="tabular-nums">
            {best.map((trial, rank) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a rank is what a row is
              <tr key={rank} className="border-line border-t">
                <td className="py-1 pr-4">{searchSection.trial(trial)}</td>
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
