import { database } from '@/infra/database';
import { jsonRows } from '@/infra/json-rows';
import { signText } from './sign-text';

const PAGE = 200;

/** Gives a signature to the documents from before there were any, and to texts too short for one an empty list of bands. */
export async function signDocuments(signal?: AbortSignal): Promise<void> {
  const db = database();
  for (;;) {
    signal?.throwIfAborted();
    const unsigned = await db.$queryRaw<{ id: string; text: string }[]>`
      SELECT id, text FROM "PressDocument" WHERE bands IS NULL AND text <> '' LIMIT ${PAGE}`;
    if (unsigned.length === 0) return;
    const rows = unsigned.map(({ id, text }) => ({ id, ...signText(text) }));
    await db.$executeRaw`
      UPDATE "PressDocument" d SET signature = decode(n.signature, 'base64'), bands = n.bands
      FROM ${jsonRows(rows)} AS n(id uuid, signature text, bands int[]) WHERE d.id = n.id`;
  }
}
