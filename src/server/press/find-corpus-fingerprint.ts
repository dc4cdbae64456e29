import { database } from '@/infra/database';

/**
 * Stands for all documents the text model is learned from, which are those with text of sources that are not banned:
 * the same as long as none comes, changes or goes; null when there are none.
 */
export async function findCorpusFingerprint(): Promise<string | null> {
  const [row] = await database().$queryRaw<{ fingerprint: string | null }[]>`
    SELECT md5(string_agg(d."contentHash", '' ORDER BY d.id)) AS fingerprint
    FROM "PressDocument" d JOIN "PressSource" s ON s.id = d."sourceId"
    WHERE d.text <> '' AND s.status <> 'banned'`;
  return row!.fingerprint;
}
