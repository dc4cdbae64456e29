'use client';

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
      title="Made of your tastes"
      href="/taste"
      items={mixes.data?.items ?? []}
      isLoading={mixes.isLoading || isEmpty === true}
      loadingNote={isEmpty ? 'Your mixes are being made and appear here by themselves.' : undefined}
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
              : 'Another choice every day'}
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
        Made of your tastes
      </h2>
      <p className="max-w-prose text-muted">
        A mix for each of your tastes comes here, new every day, as soon as you have liked something or heard
        it to the end. Who cannot wait{' '}
        <Link href="/welcome?step=taste" className="text-ink underline underline-offset-2">
          picks some artists
        </Link>
        .
      </p>
    </section>
  );
}
