import { database } from '@/infra/database';
import type { PressSource } from '@/infra/prisma/generated/client';
import { addPages } from './add-pages';

/** Notes one address for each artist of the library: what a wiki says about them. */
export async function listArticles(source: PressSource): Promise<string[]> {
  const artists = await database().artist.findMany({
    where: { trackArtists: { some: {} } },
    orderBy: [{ trackArtists: { _count: 'desc' } }, { id: 'asc' }],
    select: { name: true },
  });
  return addPages(
    source.id,
    artists.map(({ name }) => {
      const url = new URL(source.location);
      url.search = new URLSearchParams({ action: 'query', titles: name }).toString();
      return { url: url.href, role: 'document' as const, depth: 1, title: name };
    }),
  );
}
