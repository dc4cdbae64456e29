'use client';

import { numeral } from '@words/amounts';
import { common } from '@words/common';
import { songList } from '@words/history';
import { useDeferredValue, useState } from 'react';
import type { z } from 'zod';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Input } from '@/components/ui/input';
import { Link } from '@/components/ui/link';
import { Skeleton } from '@/components/ui/skeleton';
import type { HistoryReport, HistorySong, historySongSchema } from '@/domain/contracts/history';
import { errorMessage } from '@/features/api/error-message';
import { usePages } from '@/features/library/use-pages';

/** The songs of an import, those that wait and those that were found; searchable. */
export function SongList({ importId, report }: { importId: string; report: HistoryReport }) {
  const [found, setFound] = useState<'yes' | 'no'>(report.unmatchedSongs > 0 ? 'no' : 'yes');
  const [q, setQ] = useState('');
  const asked = useDeferredValue(q);
  const pages = usePages<z.infer<typeof historySongSchema>>(`/api/history/imports/${importId}/songs`, {
    found,
    q: asked,
  });
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <Chip pressed={found === 'no'} onClick={() => setFound('no')}>
          {songList.keptForLater(report.unmatchedSongs)}
        </Chip>
        <Chip pressed={found === 'yes'} onClick={() => setFound('yes')}>
          {songList.inLibrary(report.matchedSongs)}
        </Chip>
        <div className="w-full sm:ml-auto sm:w-64">
          <Input
            type="search"
            aria-label={songList.search}
            placeholder={songList.example}
            value={q}
            onChange={(event) => setQ(event.target.value)}
          />
        </div>
      </div>
      {pages.error ? (
        <p role="alert" className="text-negative">
          {errorMessage(pages.error)}
        </p>
      ) : pages.isLoading ? (
        <Skeleton className="h-40" />
      ) : pages.items.length === 0 ? (
        <p className="text-muted">{asked ? songList.noneCalled : songList.none}</p>
      ) : (
        <Songs items={pages.items} />
      )}
      {pages.hasMore ? (
        <Button
          size="sm"
          className="self-start max-md:h-11"
          pending={pages.isLoadingMore}
          onClick={pages.loadMore}
        >
          {common.showMore}
        </Button>
      ) : null}
    </div>
  );
}

function Songs({ items }: { items: readonly HistorySong[] }) {
  return (
    <table className="w-full table-fixed text-left">
      <caption className="sr-only">{songList.caption}</caption>
      <thead className="text-muted text-xs">
        <tr>
          <th scope="col" className="py-1.5 font-medium">
            {songList.song}
          </th>
          <th scope="col" className="py-1.5 font-medium">
            {songList.artist}
          </th>
          <th scope="col" className="w-20 py-1.5 text-right font-medium">
            {songList.listens}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, title, artist, listens, trackId, artistId }) => (
          <tr key={id} className="border-line border-t">
            <td className="truncate py-2 pr-3 text-ink">
              <MaybeLink href={trackId && `/track/${trackId}`}>{title}</MaybeLink>
            </td>
            <td className="truncate py-2 pr-3 text-muted">
              <MaybeLink href={artistId && `/artist/${artistId}`}>{artist}</MaybeLink>
            </td>
            <td className="py-2 text-right text-muted tabular-nums">{numeral(listens)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MaybeLink({ href, children }: { href: string | null; children: string }) {
  if (!href) return children;
  return (
    <Link href={href} className="underline-offset-2 hover:underline">
      {children}
    </Link>
  );
}
