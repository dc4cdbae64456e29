'use client';

import { rebuildWords } from '@words/discover-list';
import { tastePage } from '@words/taste';
import { Sparkles, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Link } from '@/components/ui/link';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toast';
import type { TastePortrait } from '@/domain/contracts/taste';
import { errorMessage } from '@/features/api/error-message';
import { useRebuildDiscover } from '@/features/discover/use-discover';
import { Section } from '@/features/library/section';
import { DistasteSection } from './distaste-section';
import { TasteCard } from './taste-card';
import { TastePicture } from './taste-picture';
import { useTasteChanges, useTastePortrait } from './use-taste';

/** What the lists go by: the listener's tastes and what they have turned down, as a picture, and a say in both. */
export function TastePage() {
  const { data, error, refetch } = useTastePortrait();
  return (
    <div>
      <h1 className="display pb-2 text-2xl">{tastePage.title}</h1>
      {data ? (
        <Portrait portrait={data} />
      ) : error ? (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      ) : (
        <div
          role="status"
          aria-busy="true"
          aria-label={tastePage.loading}
          className="flex flex-col gap-8 pt-4"
        >
          <Skeleton className="aspect-[19/10] max-h-[34rem] w-full rounded-lg" />
          <Skeleton className="h-60 w-full rounded-lg" />
        </div>
      )}
    </div>
  );
}

function Portrait({ portrait }: { portrait: TastePortrait }) {
  const [isSaid, setSaid] = useState(false);
  const changes = useTasteChanges(() => setSaid(true));
  const { hasTurned, tastes, distastes, refusedArtists } = portrait;
  if (tastes.length === 0 && distastes.length === 0 && refusedArtists.length === 0) return <NothingYet />;
  return (
    <>
      <p className="max-w-prose pb-6 text-base text-muted">
        {tastes.length > 1 ? tastePage.balance : tastes.length > 0 ? tastePage.oneKind : tastePage.noneYet}
        {distastes.length > 0 ? ` ${tastePage.dashed}` : null}
      </p>
      {hasTurned ? <p className="max-w-prose pb-6 text-base text-muted">{tastePage.hasTurned}</p> : null}
      {isSaid ? <Follow onDone={() => setSaid(false)} /> : null}
      <TastePicture portrait={portrait} />
      {tastes.length > 0 ? (
        <Section title={tastePage.loved}>
          <ul className="grid gap-4 lg:grid-cols-2">
            {tastes.map((taste, index) => (
              <TasteCard key={taste.id} taste={taste} index={index} changes={changes} />
            ))}
          </ul>
        </Section>
      ) : null}
      <DistasteSection portrait={portrait} changes={changes} />
      {refusedArtists.length > 0 ? (
        <Section title={tastePage.refused}>
          <ul className="flex flex-wrap gap-2">
            {refusedArtists.map((artist) => (
              <li
                key={artist.id}
                className="flex items-center gap-1 rounded-full border border-line bg-raised py-1 pr-1 pl-4 text-sm"
              >
                <Link href={`/artist/${artist.id}`} className="rounded-[2px] hover:underline">
                  {artist.name}
                </Link>
                <Button
                  size="sm"
                  variant="ghost"
                  className="px-2 max-md:h-11 max-md:w-11"
                  aria-label={tastePage.welcome(artist.name)}
                  onClick={() => changes.welcome(artist)}
                >
                  <X aria-hidden className="size-4" />
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

/** The list of this week was made before: whoever cannot wait for Monday has it made anew. */
function Follow({ onDone }: { onDone: () => void }) {
  const rebuild = useRebuildDiscover();
  return (
    <div
      role="status"
      className="mb-6 flex flex-wrap items-center justify-between gap-3 rounded-lg border border-line border-dashed px-4 py-3"
    >
      <p className="text-muted">{tastePage.nextFollows}</p>
      <Button
        size="sm"
        className="max-md:h-11"
        pending={rebuild.isPending}
        onClick={() =>
          rebuild.mutate(undefined, {
            onSuccess: () => {
              onDone();
              toast(rebuildWords.buildingThisWeeks, {
                description: rebuildWords.presentComesBack,
              });
            },
            onError: (error) =>
              toast(rebuildWords.failed, { tone: 'error', description: errorMessage(error) }),
          })
        }
      >
        {tastePage.followNow}
      </Button>
    </div>
  );
}

function NothingYet() {
  return (
    <EmptyState
      icon={<Sparkles aria-hidden />}
      title={tastePage.nothingYet}
      action={
        <Button variant="primary" size="lg" nativeButton={false} render={<Link href="/welcome?step=taste" />}>
          {tastePage.pickArtists}
        </Button>
      }
    >
      <p>
        {tastePage.whatComes((text) => (
          <Link href="/settings/history" className="underline underline-offset-2">
            {text}
          </Link>
        ))}
      </p>
    </EmptyState>
  );
}
