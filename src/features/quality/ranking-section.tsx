'use client';

import { countOf, timeAgo } from '@words/amounts';
import { Telescope } from 'lucide-react';
import type { RankingResult } from '@/domain/contracts/quality';
import { JobSection } from '@/features/admin/job-section';
import { useRunningJob } from '@/features/admin/use-running-job';
import { NothingYet, QualityPart } from './quality-part';
import { RankingBars } from './ranking-bars';
import { useMeasureRanking, useRanking } from './use-quality';

/** Whether lists would have found what listeners then found by themselves. */
export function RankingSection() {
  const running = useRunningJob('evaluate-ranking');
  const query = useRanking();
  const measure = useMeasureRanking();
  return (
    <JobSection
      title="Would it have found it?"
      running={running}
      start={{
        label: 'Measure now',
        Icon: Telescope,
        failure: 'The measurement did not start',
        isPending: measure.isPending,
        mutate: measure.mutate,
      }}
    >
      <QualityPart query={query} height="h-64">
        {({ latest }) => (latest ? <Result result={latest} /> : <Method />)}
      </QualityPart>
    </JobSection>
  );
}

function Method() {
  return (
    <NothingYet>
      Not measured yet. It hides the newest finds of each listener, ranks the library with what was known
      before, and looks how far up the finds stand. It takes some seconds a listener, and listeners who have
      found twenty-five tracks or more.
    </NothingYet>
  );
}

function Result({ result }: { result: RankingResult & { finishedAt: string } }) {
  const { asked, tooNew, hiddenTracks, k, methods, finishedAt } = result;
  const when = timeAgo(finishedAt, new Date());
  if (asked === 0) {
    return (
      <NothingYet>
        Measured {when}: nobody has enough history yet
        {tooNew > 0 ? ` (${countOf(tooNew, 'listener')} asked)` : ''}. It takes a listener who has found
        twenty-five tracks or more, five of them lately and three by artists new to them.
      </NothingYet>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-prose text-base text-ink">
        {countOf(hiddenTracks, 'track')} that {countOf(asked, 'listener')} found by themselves were hidden,
        and the library ranked as of before. NDCG@{k}: 100 % is every find on top of a list of {k}.
      </p>
      <RankingBars methods={methods} k={k} />
      <p className="max-w-prose text-muted">
        Measured {when}
        {tooNew > 0 ? `; ${countOf(tooNew, 'listener')} more had too little history` : ''}. The thin line
        holds the mean with 95 % confidence{asked === 1 ? ', and takes two listeners' : ''}.
        {asked < 10 ? ' With so few listeners the order of the bars is a hint, not a finding.' : ''} Factors
        and texts are of today and may have learned from what was hidden, so the bars flatter listeners and
        blend a little.
      </p>
    </div>
  );
}
