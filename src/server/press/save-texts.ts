import type { Transaction } from '@/infra/database';
import { jsonRows } from '@/infra/json-rows';
import { signText } from './sign-text';

/** Gives documents another text; what was learned from them is learned anew. */
export async function saveTexts(
  tx: Transaction,
  documents: readonly { id: string; text: string }[],
): Promise<void> {
  if (documents.length === 0) return;
  const rows = documents.map(({ id, text }) => ({ id, ...signText(text) }));
  await tx.$executeRaw`
    UPDATE "PressDocument" d SET text = n.text, signature = decode(n.signature, 'base64'), bands = n.bands,
      "duplicateOfId" = NULL, revision = d.revision + 1
    FROM ${jsonRows(rows)} AS n(id uuid, text text, signature text, bands int[]) WHERE d.id = n.id`;
}
