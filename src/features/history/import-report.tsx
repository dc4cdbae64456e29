'use client';

import { countOf } from '@words/amounts';
import { RefreshCw } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
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
          See your years
        </Button>
        <Button className="max-md:h-11" aria-expanded={isListed} onClick={() => setListed(!isListed)}>
          {isListed ? 'Hide the songs' : 'Show the songs'}
        </Button>
      </div>
      {isListed ? <SongList importId={id} report={data.report} /> : null}
    </>
  );
}

function ReportInWords({ report }: { report: HistoryReport }) {
  const { plays, matchedSongs, known, unmatched, unmatchedSongs, ofKnownArtists } = report;
  return (
    <ul className="flex max-w-prose flex-col gap-1.5 text-muted">
      <li>
        <span className="text-ink">{countOf(plays, 'play')}</span> of {countOf(matchedSongs, 'song')} in your
        library count from now on.
      </li>
      {known > 0 ? (
        <li>
          <span className="text-ink">{countOf(known, 'listen')}</span> were known already, and count once.
        </li>
      ) : null}
      {unmatched > 0 ? (
        <li>
          <span className="text-ink">{countOf(unmatched, 'listen')}</span> of{' '}
          {countOf(unmatchedSongs, 'song')} your library does not have are kept for later: when such a song is
          added, they become its plays.
          {ofKnownArtists > 0
            ? ` ${ofKnownArtists.toLocaleString('en')} of them are by artists you have, and tell your taste already.`
            : ''}
        </li>
      ) : null}
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
            toast('Building this week’s list anew', { description: 'The present one can be brought back.' }),
          onError: (error) =>
            toast('The list was not rebuilt', { tone: 'error', description: errorMessage(error) }),
        })
      }
    >
      <RefreshCw aria-hidden className="size-4" />
      Have this week’s list follow
    </Button>
  );
}
