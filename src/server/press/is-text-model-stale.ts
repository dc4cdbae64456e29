import { database } from '@/infra/database';
import { TEXT_MODEL_VERSION } from './save-text-model';

/**
 * Whether documents came, changed or went since the text model was learned, or it is an older version's. Asked of the data and not of the last
 * reading, so that what a reading stored before it was interrupted is not forgotten.
 */
export async function isTextModelStale(): Promise<boolean> {
  const [row] = await database().$queryRaw<{ stale: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM "PressDocument" d JOIN "PressSource" s ON s.id = d."sourceId" AND s.status <> 'banned'
      LEFT JOIN "TextContribution" c ON c."documentId" = d.id AND c.revision = d.revision
      WHERE d.text <> '' AND d."duplicateOfId" IS NULL AND c."documentId" IS NULL
    ) OR EXISTS (
      SELECT 1 FROM "TextContribution" c LEFT JOIN "PressDocument" d ON d.id = c."documentId"
      LEFT JOIN "PressSource" s ON s.id = d."sourceId"
      WHERE d.id IS NULL OR s.status = 'banned'
    ) OR EXISTS (
      SELECT 1 FROM "Model" WHERE kind = 'text' AND version <> ${TEXT_MODEL_VERSION}
    ) AS stale`;
  return row!.stale;
}
