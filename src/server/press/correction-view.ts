import type { NameCorrection } from '@/domain/contracts/press';
import type { Prisma } from '@/infra/prisma/generated/client';

/** What belongs to a correction when it is shown. */
export const correctionInclude = {
  artist: { select: { id: true, name: true } },
  document: { select: { id: true, title: true } },
} satisfies Prisma.NameCorrectionInclude;

/** A correction as it is shown. */
export function toNameCorrection(
  row: Prisma.NameCorrectionGetPayload<{ include: typeof correctionInclude }>,
): NameCorrection {
  const { id, artist, spelling, site, document, createdAt } = row;
  return { id, artist, spelling, site, document, createdAt: createdAt.toISOString() };
}
