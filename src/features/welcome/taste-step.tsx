'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { Input } from '@/components/ui/input';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toast';
import type { Artist } from '@/domain/contracts/library';
import { errorMessage } from '@/features/api/error-message';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';
import { useJobs } from '@/features/api/use-jobs';
import { DoorHeader } from '@/features/shell/door-header';
import { amountLeft } from './amount-left';
import { ArtistWall } from './artist-wall';
import { SelectedShelf } from './selected-shelf';
import { StepDots } from './step-dots';
import { useArtistWall } from './use-artist-wall';

/** Three artists or more, from a wall of covers that fills while the library is still being read. */
export function TasteStep({ onDone }: { onDone: () => void }) {
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState<readonly Artist[]>([]);
  const wall = useArtistWall(query);
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: () =>
      request('/api/me/taste', { method: 'PUT', body: { artistIds: selected.map(({ id }) => id) } }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: queryKeys.me });
      onDone();
    },
    onError: (error) => toast('Not saved', { description: errorMessage(error), tone: 'error' }),
  });
  const toggle = (artist: Artist) =>
    setSelected((before) =>
      before.some(({ id }) => id === artist.id)
        ? before.filter(({ id }) => id !== artist.id)
        : [...before, artist],
    );
  return (
    <div className="min-h-dvh">
      <DoorHeader />
      <main className="px-5 pt-8 pb-40 md:px-12">
        <StepDots current={2} />
        <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-5 pb-8">
          <div className="max-w-xl">
            <h1 className="display text-2xl">Whom do you like?</h1>
            <p className="mt-3 text-base text-muted">
              Three artists are enough for a first list; more make it yours sooner.
            </p>
          </div>
          <div className="relative w-full sm:w-72">
            <Search aria-hidden className="absolute top-3 left-3 size-5 text-faint" />
            <Input
              type="search"
              aria-label="Find an artist"
              placeholder="Find an artist"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
              className="pl-10"
            />
          </div>
        </div>
        {wall.error ? (
          <ErrorState message={errorMessage(wall.error)} onRetry={wall.retry} />
        ) : wall.isLoading ? (
          <WallSkeleton />
        ) : wall.artists.length > 0 ? (
          <ArtistWall
            artists={wall.artists}
            selectedIds={new Set(selected.map(({ id }) => id))}
            onToggle={toggle}
          />
        ) : wall.isSearching ? (
          <p className="text-base text-muted">No artist of the library is called “{query.trim()}”.</p>
        ) : null}
        <Arriving isEmpty={!wall.isLoading && wall.artists.length === 0 && !wall.isSearching} />
        {wall.hasMore ? (
          <Button className="mt-8" onClick={wall.loadMore}>
            More artists
          </Button>
        ) : null}
      </main>
      <SelectedShelf
        selected={selected}
        onRemove={toggle}
        onDone={() => save.mutate()}
        isPending={save.isPending}
      />
    </div>
  );
}

/** Says that more artists are on their way, while they are. */
function Arriving({ isEmpty }: { isEmpty: boolean }) {
  const { data: jobs } = useJobs();
  const job = jobs?.items.find(
    ({ name, state }) => (name === 'compose-demo' || name === 'scan-library') && state === 'active',
  );
  if (!job && !isEmpty) return null;
  return (
    <div className="pt-8">
      <p role="status" className="pb-5 text-muted">
        {job
          ? `${job.label}: more artists arrive as you look. ${amountLeft(job)}`
          : 'The first artists appear here in a moment.'}
      </p>
      {isEmpty ? <WallSkeleton /> : null}
    </div>
  );
}

function WallSkeleton() {
  return (
    <div className="grid grid-cols-3 gap-4 sm:grid-cols-[repeat(auto-fill,minmax(132px,1fr))]">
      {Array.from({ length: 14 }, (_, index) => `place-${index}`).map((place) => (
        <Skeleton key={place} className="aspect-square rounded-lg" />
      ))}
    </div>
  );
}
