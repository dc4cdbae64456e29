'use client';

import { tasteMixShelf } from '@words/home';
import Link from 'next/link';
import { useTasteMixes } from '@/features/api/use-taste-mixes';
import { TasteMixCover } from '@/features/mixes/taste-mix-cover';
import { titleOfTaste } from '@/features/mixes/title-of-taste';
import { Shelf } from './shelf';

/** A mix for each of the listener's tastes; before any is known, what will stand here and how it comes. */
export function TasteMixShelf() {
  const mixes = useTasteMixes();
  const isEmpty = mixes.data?.items.length === 0;
  if (isEmpty && !mixes.data?.isBeingMade) return <NothingKnown />;
  return (
    <Shelf
      title={tasteMixShelf.title}
      href="/taste"
      items={mixes.data?.items ?? []}
      isLoading={mixes.isLoading || isEmpty === true}
      loadingNote={isEmpty ? tasteMixShelf.beingMade : undefined}
      renderItem={(mix, index) => (
        <Link href={`/taste/mix/${mix.id}`} className="group block rounded-sm">
          <TasteMixCover mix={mix} index={index} />
          <div className="line-clamp-2 pt-2.5 font-medium text-sm underline-offset-2 group-hover:underline">
            {titleOfTaste(mix.name)}
          </div>
          <div className="line-clamp-2 text-muted text-sm">
            {mix.artists.length > 0
              ? mix.artists
                  .slice(0, 3)
                  .map(({ name }) => name)
                  .join(', ')
              : tasteMixShelf.daily}
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
