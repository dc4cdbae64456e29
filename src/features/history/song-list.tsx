'use client';

import Link from 'next/link';
import { useDeferredValue, useState } from 'react';
import type { z } from 'zod';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Input } from '@/components/ui/input';
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
          Kept for later ({report.unmatchedSongs.toLocaleString('en')})
        </Chip>
        <Chip pressed={found === 'yes'} onClick={() => setFound('yes')}>
          In your library ({report.matchedSongs.toLocaleString('en')})
        </Chip>
        <div className="w-full sm:ml-auto sm:w-64">
          <Input
            type="search"
            aria-label="Search the songs"
            placeholder="Artist or title"
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
        <p className="text-muted">{asked ? 'No song is called so.' : 'There are none.'}</p>
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
          Show more
        </Button>
      ) : null}
    </div>
  );
}

function Songs({ items }: { items: readonly HistorySong[] }) {
  return (
    <table className="w-full table-fixed text-left">
      <caption className="sr-only">Songs, most heard first</caption>
      <thead className="text-muted text-xs">
        <tr>
          <th scope="col" className="py-1.5 font-medium">
            Song
          </th>
          <th scope="col" className="py-1.5 font-medium">
            Artist
          </th>
          <th scope="col" className="w-20 py-1.5 text-right font-medium">
            Listens
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
            <td className="py-2 text-right text-muted tabular-nums">{listens.toLocaleString('en')}</td>
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
