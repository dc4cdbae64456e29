import { findRealFolders } from './removed-folder';
import { type ScanOptions, scanFolder } from './scan-folder';
import { noResult, type ScanResult } from './scan-result';

/**
 * Scans one folder or all of them, one after the other.
 * @returns the sums over the folders
 * @throws the signal's reason when aborted
 */
export async function scanLibrary(
  { folderId }: { folderId?: string },
  { signal, onProgress }: ScanOptions = {},
): Promise<ScanResult> {
  const folders = folderId ? [{ id: folderId }] : await findRealFolders();
  const sum = noResult();
  for (const { id } of folders) {
    const before = sum.files;
    const result = await scanFolder(id, {
      signal,
      onProgress: (progress) =>
        onProgress?.({ ...progress, done: before + progress.done, total: before + progress.total }),
    });
    if (!result) continue;
    for (const key of Object.keys(sum) as (keyof ScanResult)[]) sum[key] += result[key];
  }
  return sum;
}
