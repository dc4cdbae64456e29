import { database } from '@/infra/database';
import { sayOf } from './document-marks';

const PAGE = 200;

/** Gives a signature to the documents from before there were any, and to texts too short for one an empty list of bands. */
export async function signDocuments(signal?: AbortSignal): Promise<void> {
  const db = database();
  for (;;) {
    signal?.throwIfAborted();
    const unsigned = await db.$queryRaw<{ id: string; text: string }[]>`
      SELECT id, text FROM "PressDocument" WHERE bands IS NULL AND text <> '' LIMIT ${PAGE}`;
    if (unsigned.length === 0) return;
    for (const { id, text } of unsigned) await db.pressDocument.update({ where: { id }, data: sayOf(text) });
  }
}
