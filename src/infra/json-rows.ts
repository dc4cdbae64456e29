import { Prisma } from '@/infra/prisma/generated/client';

/**
 * Rows as one parameter, for a FROM: `${jsonRows(rows)} AS n(id uuid, weight bigint)`. A value of its own for each field,
 * as in `createMany` or in arrays, costs the client many times what Postgres spends on it.
 */
export function jsonRows(rows: readonly object[]): Prisma.Sql {
  return Prisma.sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)`;
}
