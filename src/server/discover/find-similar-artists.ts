import { noSuch } from '@words/refusals';
import type { z } from 'zod';
import { AppError } from '@/domain/app-error';
import type { similarArtistsSchema } from '@/domain/contracts/library';
import { database } from '@/infra/database';
import { similarItems } from '@/recommenders/collaborative/similar-items';
import { findArtistsByIds } from '../library/find-artists-by-ids';
import { loadCollaborativeModel } from '../training/collaborative-model';

type Scored = { id: string; score: number };

/** Has a track that is there. */
const hasMusic = { trackArtists: { some: { track: { missingSince: null } } } };

/**
 * Artists of the library like one, with music to play, nearest first: by who plays them (cosine of their factors) or by
 * what is written.
 * @throws AppError 404 for an unknown artist
 */
export async function findSimilarArtists(options: {
  artistId: string;
  by: 'collaborative' | 'text';
  limit: number;
}): Promise<z.infer<typeof similarArtistsSchema>> {
  const { artistId, by, limit } = options;
  const exists = await database().artist.findUnique({ where: { id: artistId }, select: { id: true } });
  if (!exists) throw new AppError('not_found', noSuch.artist);
  const scored = await (by === 'text' ? likeByText : likeByListeners)(artistId, limit);
  const artists = await findArtistsByIds(scored.map(({ id }) => id));
  return {
    items: scored.flatMap(({ id, score }) => {
      const artist = artists.get(id);
      return artist ? [{ artist, score }] : [];
    }),
  };
}

async function likeByListeners(artistId: string, limit: number): Promise<Scored[]> {
  const model = await loadCollaborativeModel();
  const row = model?.rowOf.get(`artist:${artistId}`);
  if (!model || row === undefined) return [];
  const playable = new Set(
    (await database().artist.findMany({ where: hasMusic, select: { id: true } })).map(
      ({ id }) => `artist:${id}`,
    ),
  );
  return similarItems(model.recommender.server, row, limit, (item) => playable.has(model.itemKeys[item]!))
    .filter(({ score }) => score > 0)
    .map(({ item, score }) => ({ id: model.itemKeys[item]!.slice('artist:'.length), score }));
}

async function likeByText(artistId: string, limit: number): Promise<Scored[]> {
  const rows = await database().artistTextSimilarity.findMany({
    where: { artistId, other: hasMusic },
    orderBy: { score: 'desc' },
    take: limit,
    select: { otherId: true, score: true },
  });
  return rows.map(({ otherId, score }) => ({ id: otherId, score }));
}
