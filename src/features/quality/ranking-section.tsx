'use client';

import { timeAgo } from '@words/amounts';
import { rankingWords } from '@words/quality';
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
      title={rankingWords.title}
      running={running}
      start={{
        label: rankingWords.measure,
        Icon: Telescope,
        failure: rankingWords.notStarted,
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
  return <NothingYet>{rankingWords.method}</NothingYet>;
}

function Result({ result }: { result: RankingResult & { finishedAt: string } }) {
  const { asked, tooNew, hiddenTracks, k, methods, finishedAt } = result;
  const when = timeAgo(finishedAt, new Date());
  if (asked === 0) {
    return <NothingYet>{rankingWords.nobody(when, tooNew)}</NothingYet>;
  }
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-prose text-base text-ink">{rankingWords.about({ hiddenTracks, asked, k })}</p>
      <RankingBars methods={methods} k={k} />
      <p className="max-w-prose text-muted">{rankingWords.reading(when, { tooNew, asked })}</p>
    </div>
  );
}
