'use client';

import { amountLeft } from '@words/amount-left';
import { tasteStep } from '@words/welcome';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { Input } from '@/components/ui/input';
import { Link } from '@/components/ui/link';
import { Skeleton } from '@/components/ui/skeleton';
import { errorMessage } from '@/features/api/error-message';
import { useJobs } from '@/features/api/use-jobs';
import { DoorHeader } from '@/features/shell/door-header';
import { ArtistWall } from './artist-wall';
import { SelectedShelf } from './selected-shelf';
import { StepDots } from './step-dots';
import { useArtistWall } from './use-artist-wall';
import { useTastePicks } from './use-taste-picks';

/** Three artists or more, from a wall of covers that fills while the library is still being read. */
export function TasteStep({ isAgain, onDone }: { isAgain: boolean; onDone: () => void }) {
  const [query, setQuery] = useState('');
  const wall = useArtistWall(query);
  const picks = useTastePicks(onDone);
  const failed = wall.error ? wall : picks.error ? picks : null;
  const isLoading = wall.isLoading || picks.isLoading;
  return (
    <div className="min-h-dvh">
      <DoorHeader />
      <main className="px-5 pt-8 pb-40 md:px-12">
        {isAgain ? (
          <Link href="/settings" className="mb-6 inline-block rounded-sm text-muted hover:text-ink">
            {tasteStep.toSettings}
          </Link>
        ) : (
          <StepDots current={2} />
        )}
        <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-5 pb-8">
          <div className="max-w-xl">
            <h1 className="display text-2xl">{tasteStep.title}</h1>
            <p className="mt-3 text-base text-muted">
              {isAgain ? tasteStep.again : tasteStep.threeAreEnough}
            </p>
          </div>
          <div className="relative w-full sm:w-72">
            <Search aria-hidden className="absolute top-3 left-3 size-5 text-faint" />
            <Input
              type="search"
              aria-label={tasteStep.find}
              placeholder={tasteStep.find}
              value={query}
              onChange={(event) => setQuery(event.target.value)}
              className="pl-10"
            />
          </div>
        </div>
        {failed ? (
          <ErrorState message={errorMessage(failed.error)} onRetry={failed.retry} />
        ) : isLoading ? (
          <WallSkeleton />
        ) : wall.artists.length > 0 ? (
          <ArtistWall
            artists={wall.artists}
            selectedIds={new Set(picks.selected.map(({ id }) => id))}
            onToggle={picks.toggle}
          />
        ) : wall.isSearching ? (
          <p className="text-base text-muted">{tasteStep.noneCalled(query.trim())}</p>
        ) : null}
        <Arriving isEmpty={!wall.isLoading && wall.artists.length === 0 && !wall.isSearching} />
        {wall.hasMore ? (
          <Button className="mt-8" onClick={wall.loadMore}>
            {tasteStep.more}
          </Button>
        ) : null}
      </main>
      <SelectedShelf
        selected={picks.selected}
        onRemove={picks.toggle}
        onDone={picks.save}
        doneLabel={isAgain ? tasteStep.savePicks : tasteStep.makeList}
        isPending={picks.isSaving}
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
        {job ? tasteStep.arriving(job.label, amountLeft(job)) : tasteStep.soon}
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
