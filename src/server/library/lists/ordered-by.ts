import { Prisma } from '@/infra/prisma/generated/client';

/** A column that a list is ordered by. */
export interface SortColumn {
  sql: Prisma.Sql;
  /** It is read downwards. */
  isDescending?: boolean;
  /** It turns with the direction that is asked for; within an album the first track stays first. */
  isTurned?: boolean;
}

/** `ORDER BY …`, unknown values last either way. @param direction of the columns that turn; their own where left out */
export function orderedBy(columns: readonly SortColumn[], direction: 'asc' | 'desc' | undefined): Prisma.Sql {
  const way = ({ isDescending = false, isTurned = false }: SortColumn) =>
    (isTurned && direction ? direction === 'desc' : isDescending) ? 'DESC' : 'ASC';
  return Prisma.sql`ORDER BY ${Prisma.join(
    columns.map((column) => Prisma.sql`${column.sql} ${Prisma.raw(way(column))} NULLS LAST`),
  )}`;
}
