import { database } from '@/infra/database';

/** Hosts with something to be visited now, of sources that are read, and that have not asked for a pause. */
export async function findDueHosts(): Promise<string[]> {
  const rows = await database().$queryRaw<{ host: string }[]>`
    SELECT DISTINCT p.host FROM "PressPage" p
    JOIN "PressSource" s ON s.id = p."sourceId" AND s.status = 'active'
    LEFT JOIN "PressHost" h ON h.host = p.host
    WHERE p."dueAt" <= now() AT TIME ZONE 'utc' AND (h.host IS NULL OR h."nextRequestAt" <= now() AT TIME ZONE 'utc')`;
  return rows.map(({ host }) => host);
}
