'use client';

import { artistPage } from '@words/library-pages';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Cover } from '@/components/ui/cover';
import { Link } from '@/components/ui/link';
import type { ArtistDetail } from '@/domain/contracts/library';
import { PressQuote } from './press-quote';

const FIRST = 4;

/** Artists the web names beside this one, each with the sentences that do. */
export function WrittenWith({ mentions }: { mentions: ArtistDetail['writtenWith'] }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className="grid gap-4 lg:grid-cols-2">
        {(all ? mentions : mentions.slice(0, FIRST)).map(({ artist, quotes }) => (
          <li key={artist.id} className="flex flex-col gap-4 rounded-lg border border-line bg-raised p-5">
            <Link href={`/artist/${artist.id}`} className="group flex items-center gap-3 rounded-sm">
              <Cover
                url={artist.coverUrl}
                color={artist.coverColor}
                size={44}
                className="w-11 rounded-full"
              />
              <span className="min-w-0">
                <span className="block truncate font-medium text-base underline-offset-2 group-hover:underline">
                  {artist.name}
                </span>
                <span className="block truncate text-muted text-sm">
                  {artist.genres.slice(0, 2).join(', ')}
                </span>
              </span>
            </Link>
            {quotes.slice(0, 2).map((quote) => (
              <PressQuote key={`${quote.url}/${quote.title}/${quote.sentence}`} quote={quote} />
            ))}
          </li>
        ))}
      </ul>
      {mentions.length > FIRST && !all ? (
        <Button className="mt-4" onClick={() => setAll(true)}>
          {artistPage.showAll(mentions.length)}
        </Button>
      ) : null}
    </>
  );
}
