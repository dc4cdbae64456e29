import { database } from '@/infra/database';
import type { Prisma } from '@/infra/prisma/generated/client';
import type { DocumentMention, TextModel } from '@/recommenders/text/text-model';

/** A mention and the document it stands in. */
export type StoredMention = DocumentMention & { documentId: string };

const version = 'text-1';
const BATCH = 2_000;
const TIMEOUT_MS = 10 * 60 * 1000;

/**
 * Replaces the stored model in one transaction, and notes when and of what (`corpus`: the fingerprint of its
 * documents). Artists, tracks and documents that were deleted while it was learned are left out.
 */
export async function saveTextModel(
  model: TextModel,
  mentions: readonly StoredMention[],
  corpus: string | null,
): Promise<void> {
  await database().$transaction(
    async (tx) => {
      const ids = (rows: { id: string }[]) => new Set(rows.map(({ id }) => id));
      const artists = ids(await tx.artist.findMany({ select: { id: true } }));
      const tracks = ids(await tx.track.findMany({ select: { id: true } }));
      const documents = new Map(
        (
          await tx.pressDocument.findMany({
            select: {
              id: true,
              title: true,
              url: true,
              site: true,
              publishedAt: true,
              source: { select: { kind: true } },
            },
          })
        ).map((document) => [document.id, document]),
      );
      const isThere = ({ artistId, trackId, documentId }: StoredMention) =>
        artists.has(artistId) && documents.has(documentId) && (!trackId || tracks.has(trackId));
      await Promise.all([
        tx.mention.deleteMany(),
        tx.artistTerm.deleteMany(),
        tx.artistTextSimilarity.deleteMany(),
      ]);
      await inBatches(mentions.filter(isThere), (data) => tx.mention.createMany({ data }));
      const terms = [...model.terms].flatMap(([artistId, list]) =>
        artists.has(artistId) ? list.map(({ term, weight }) => ({ artistId, term, weight })) : [],
      );
      await inBatches(terms, (data) => tx.artistTerm.createMany({ data, skipDuplicates: true }));

      const quote = ({ documentId, sentence }: { documentId: string; sentence: string }) => {
        const document = documents.get(documentId);
        if (!document) return [];
        const { title, site, publishedAt, source } = document;
        // A file's path leads a reader nowhere.
        const url = source.kind === 'feed' ? document.url : null;
        return [{ documentId, sentence, title, url, site, publishedAt: publishedAt?.toISOString() ?? null }];
      };
      const similarities: Prisma.ArtistTextSimilarityCreateManyInput[] = [...model.similar]
        .filter(([artistId]) => artists.has(artistId))
        .flatMap(([artistId, similar]) =>
          similar
            .filter((other) => artists.has(other.artistId))
            .map((other) => ({
              artistId,
              otherId: other.artistId,
              score: other.score,
              evidence: other.evidence.flatMap(quote),
              terms: other.terms,
            })),
        );
      await inBatches(similarities, (data) => tx.artistTextSimilarity.createMany({ data }));
      // Says when, to those who want to know whether what is written could change a list.
      await tx.model.deleteMany({ where: { kind: 'text' } });
      await tx.model.create({
        data: {
          kind: 'text',
          version,
          parameters: { corpus },
          metrics: { mentions: mentions.length, similarities: similarities.length },
          trainedAt: new Date(),
        },
      });
    },
    { timeout: TIMEOUT_MS, maxWait: 30_000 },
  );
}

async function inBatches<Row>(rows: readonly Row[], save: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) await save(rows.slice(from, from + BATCH));
}
