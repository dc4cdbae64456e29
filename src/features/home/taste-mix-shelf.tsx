'use client';

import { tasteMixShelf } from '@words/home';
import { Link } from '@/components/ui/link';
import type { HomeOutline } from '@/domain/contracts/home';
import { useTasteMixes } from '@/features/api/use-taste-mixes';
import { TasteMixCover } from '@/features/mixes/taste-mix-cover';
import { titleOfTaste } from '@/features/mixes/title-of-taste';
import { Shelf } from './shelf';

/** A mix for each of the listener's tastes; before any is known, what will stand here and how it comes. */
export function TasteMixShelf({ expected }: { expected: HomeOutline['tastes'] | undefined }) {
  const mixes = useTasteMixes();
  const isEmpty = mixes.data
    ? mixes.data.items.length === 0
    : expected === 'being-made' || expected === 'none';
  const isBeingMade = mixes.data ? mixes.data.isBeingMade : expected === 'being-made';
  if (isEmpty && !isBeingMade) return <NothingKnown />;
  return (
    <Shelf
      title={tasteMixShelf.title}
      href="/taste"
      items={mixes.data?.items ?? []}
      isLoading={mixes.isLoading || isEmpty}
      loadingNote={isEmpty ? tasteMixShelf.beingMade : undefined}
      lines={4}
      renderItem={(mix, index) => (
        <Link href={`/taste/mix/${mix.id}`} className="group block rounded-sm">
          <TasteMixCover mix={mix} index={index} />
          {/* As high as it can be: which of them wrap is not known before they are there. */}
          <div className="h-[calc(4lh+--spacing(2.5))] pt-2.5 text-sm">
            <div className="line-clamp-2 font-medium underline-offset-2 group-hover:underline">
              {titleOfTaste(mix.name)}
            </div>
            <div className="line-clamp-2 text-muted">
              {mix.artists.length > 0
                ? mix.artists
                    .slice(0, 3)
                    .map(({ name }) => name)
                    .join(', ')
                : tasteMixShelf.daily}
            </div>
          </div>
        </Link>
      )}
    />
  );
}

function NothingKnown() {
  return (
    <section aria-labelledby="taste-mixes">
      <h2 id="taste-mixes" className="display pb-2 text-xl">
        {tasteMixShelf.title}
      </h2>
      <p className="max-w-prose text-muted">
        {tasteMixShelf.whenItComes}{' '}
        {tasteMixShelf.pickArtists((text) => (
          <Link href="/welcome?step=taste" className="text-ink underline underline-offset-2">
            {text}
          </Link>
        ))}
      </p>
    </section>
  );
}
