import type { Outcomes } from '@/domain/contracts/quality';
import { Prisma } from '@/infra/prisma/generated/client';

/**
 * Columns that count what came of answers (see `answersWhere`), each by a weight.
 * @param weight of a row, such as a signal's share
 */
export const outcomeCounts = (weight: Prisma.Sql): Prisma.Sql => Prisma.sql`
  coalesce(sum(${weight}), 0)::float AS tracks,
  coalesce(sum(${weight}) FILTER (WHERE feedback = 'like'), 0)::float AS liked,
  coalesce(sum(${weight}) FILTER (WHERE outcome = 'complete'), 0)::float AS completed,
  coalesce(sum(${weight}) FILTER (WHERE outcome = 'skip'), 0)::float AS skipped,
  coalesce(sum(${weight}) FILTER (WHERE outcome IS NULL), 0)::float AS unplayed`;

export const noOutcomes: Outcomes = { tracks: 0, liked: 0, completed: 0, skipped: 0, unplayed: 0 };

/** The counts of a row, without what else is in it. */
export const outcomesOf = ({ tracks, liked, completed, skipped, unplayed }: Outcomes): Outcomes => ({
  tracks,
  liked,
  completed,
  skipped,
  unplayed,
});
