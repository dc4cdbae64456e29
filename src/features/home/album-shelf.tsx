'use client';

import type { Album } from '@/domain/contracts/library';
import { CoverTile } from '@/features/library/cover-tile';
import type { Pages } from '@/features/library/use-pages';
import { Shelf } from './shelf';

/** A shelf of albums. */
export function AlbumShelf({ title, pages, href }: { title: string; pages: Pages<Album>; href: string }) {
  return (
    <Shelf
      title={title}
      href={href}
      items={pages.items}
      isLoading={pages.isLoading}
      renderItem={(album) => (
        <CoverTile
          href={`/album/${album.id}`}
          coverUrl={album.coverUrl}
          coverColor={album.coverColor}
          title={album.title}
          subtitle={album.artist.name}
        />
      )}
    />
  );
}
