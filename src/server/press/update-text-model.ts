import { database } from '@/infra/database';
import { createNameMatcher } from '@/recommenders/text/name-matcher';
import { addContributions } from './add-contributions';
import { loadCorrections } from './load-corrections';
import { loadNames } from './load-names';
import { removeContributions } from './remove-contributions';
import { reviseDocuments } from './revise-documents';
import { markTextModel, saveTextModel, TEXT_MODEL_VERSION } from './save-text-model';
import { scoreArtists } from './score-artists';
import { signDocuments } from './sign-documents';

/** What an update came to. */
export interface TextModelSummary {
  /** Documents read for names, and those whose part was taken off. */
  documents: number;
  removed: number;
  duplicates: number;
  mentions: number;
  /** Artists whose list is another than before. */
  changed: number;
}

/**
 * Brings what was learned from the press in line with it: takes off what is gone, adds what is new, and compares artists
 * anew when anything was. Documents that did not change are not read again, unless a name in them is new to the library.
 * May be stopped at any point: until it is through, the old comparison serves.
 */
export async function updateTextModel(
  options: { signal?: AbortSignal; onProgress?: (progress: { done: number; total: number }) => void } = {},
): Promise<TextModelSummary> {
  const { signal } = options;
  signal?.throwIfAborted();
  const names = await loadNames();
  await signDocuments(signal);
  const isRenamed = await reviseDocuments(names, signal);
  const removed = await removeContributions(signal);
  const added = await addContributions(createNameMatcher(names), await loadCorrections(), options);
  if (!isRenamed && !(await isBehind())) return { ...added, removed, changed: 0 };
  const model = await scoreArtists(
    names.map(({ artistId }) => artistId),
    signal,
  );
  signal?.throwIfAborted();
  const { similarities, changed } = await saveTextModel(model);
  await markTextModel(similarities);
  return { ...added, removed, changed };
}

/** Whether sums have changed since artists were compared, perhaps in an update that was cut short, or the way of comparing. */
async function isBehind(): Promise<boolean> {
  const model = await database().model.findFirst({
    where: { kind: 'text', version: TEXT_MODEL_VERSION },
    select: { parameters: true },
  });
  return model === null || (model.parameters as { isBehind?: boolean }).isBehind === true;
}
