'use client';

import { rebuildWords } from '@words/discover-list';
import { importReport } from '@words/history';
import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toast';
import type { HistoryReport } from '@/domain/contracts/history';
import { errorMessage } from '@/features/api/error-message';
import { useRebuildDiscover } from '@/features/discover/use-discover';
import { SongList } from './song-list';
import { useHistory } from './use-history';

/** What came of an import: what counts, what waits, and what to do with it. */
export function ImportReport({ id }: { id: string }) {
  const { data, error } = useHistory(id);
  const [isListed, setListed] = useState(false);
  if (error && !data) return <p className="text-negative">{errorMessage(error)}</p>;
  if (!data?.report) return <Skeleton className="h-24" />;
  return (
    <>
      <ReportInWords report={data.report} />
      <div className="flex flex-wrap gap-3">
        {data.report.plays > 0 ? <HaveListFollow /> : null}
        <Button className="max-md:h-11" nativeButton={false} render={<Link href="/stats" />}>
          {importReport.seeYears}
        </Button>
        <Button className="max-md:h-11" aria-expanded={isListed} onClick={() => setListed(!isListed)}>
          {isListed ? importReport.hideSongs : importReport.showSongs}
        </Button>
      </div>
      {isListed ? <SongList importId={id} report={data.report} /> : null}
    </>
  );
}

function ReportInWords({ report }: { report: HistoryReport }) {
  const mark = (text: string) => <span className="text-ink">{text}</span>;
  return (
    <ul className="flex max-w-prose flex-col gap-1.5 text-muted">
      <li>{importReport.counts(report, mark)}</li>
      {report.known > 0 ? <li>{importReport.known(report, mark)}</li> : null}
      {report.unmatched > 0 ? <li>{importReport.kept(report, mark)}</li> : null}
    </ul>
  );
}

/** The list of this week was made before: whoever cannot wait for Monday has it made anew. */
function HaveListFollow() {
  const rebuild = useRebuildDiscover();
  return (
    <Button
      className="max-md:h-11"
      pending={rebuild.isPending}
      onClick={() =>
        rebuild.mutate(undefined, {
          onSuccess: () =>
            toast(rebuildWords.buildingThisWeeks, { description: rebuildWords.presentComesBack }),
          onError: (error) => toast(rebuildWords.failed, { tone: 'error', description: errorMessage(error) }),
        })
      }
    >
      <RefreshCw aria-hidden className="size-4" />
      {importReport.haveListFollow}
    </Button>
  );
}
