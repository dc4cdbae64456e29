import { database } from '@/infra/database';

/** Every time zone some listener lives in. */
export async function findTimeZones(): Promise<string[]> {
  const rows = await database().user.findMany({ distinct: ['timeZone'], select: { timeZone: true } });
  return rows.map((row) => row.timeZone);
}
