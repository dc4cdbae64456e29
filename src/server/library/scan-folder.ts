import { database } from '@/infra/database';
import { withFolderLock } from '@/infra/library/folder-lock';
import type { WalkProblem } from '@/infra/library/walk-folder';
import { markFound, markMissing, pruneNames, saveProblems } from './close-scan';
import { findGoneElsewhere, findKnownFiles } from './find-known-files';
import { identifyFiles, openLedger } from './identify-files';
import { findSiblings, planBatches } from './plan-batches';
import { readFiles } from './read-files';
import { isRealFolder } from './removed-folder';
import { saveTracks } from './save-tracks';
import { noResult, notesOf, type ScanResult } from './scan-result';
import type { KnownFile } from './scanned-file';
import { settleAlbumArtists } from './settle-album-artists';
import { markLookedAt, updateCovers } from './update-covers';
import { findImage, isUnderUnreadable, walkOrReport } from './walk-or-report';

export type ScanProgress = { done: number; total: number; detail: string | null; notes: string[] };
export type ScanOptions = { signal?: AbortSignal; onProgress?: (progress: ScanProgress) => void };

/**
 * Brings the library in line with a folder. Files whose size and time are known cost no read. Tracks keep their
 * identity through renaming, moving and retagging; files that are gone are marked missing; files that cannot be taken
 * are listed with their reason. Written batch by batch: a scan killed at any point is completed by the next one. Two
 * scans of one folder come one after the other.
 * @throws the signal's reason when aborted
 */
export async function scanFolder(folderId: string, options: ScanOptions = {}): Promise<ScanResult | null> {
  return withFolderLock(folderId, options.signal, async () => {
    const folder = await database().libraryFolder.findFirst({ where: { id: folderId, ...isRealFolder } });
    return folder && scan(folder, options);
  });
}

type Folder = { id: string; path: string };

async function scan(folder: Folder, { signal, onProgress }: ScanOptions): Promise<ScanResult> {
  const startedAt = new Date();
  const known = await findKnownFiles(folder.id);
  const walk = await walkOrReport(folder.path, known.filter(({ isMissing }) => !isMissing).length, signal);
  if ('reason' in walk) return closeUnknown(folder, walk, startedAt);
  const ledger = openLedger(known);
  const result = { ...noResult(), files: walk.files.size };

  const unread = new Map(walk.files);
  const restored: string[] = [];
  for (const file of known) {
    const walked = walk.files.get(file.relativePath);
    if (walked?.sizeBytes !== file.sizeBytes || walked.mtimeMs !== file.mtimeMs) continue;
    unread.delete(file.relativePath);
    ledger.settled.add(file.id);
    if (file.isMissing) restored.push(file.id);
  }
  await markFound(folder.id, restored);
  result.restored = restored.length;

  const problems = new Map(walk.problems.map((problem) => [problem.relativePath, problem]));
  let done = walk.files.size - unread.size;
  const say = (detail: string | null) =>
    onProgress?.({ done, total: walk.files.size, detail, notes: notesOf(result, problems.size) });
  const read = (paths: readonly string[], isCounted = true) =>
    readFiles(
      folder.path,
      paths.map((path) => [path, walk.files.get(path)!] as const),
      {
        signal,
        onProblem: (problem) => problems.set(problem.relativePath, problem),
        onRead: (path) => {
          if (isCounted) done++;
          say(path);
        },
      },
    );

  /** A track's own path holds its sound no more: the file is gone, or sounds otherwise now. */
  const isAbandoned = async (file: KnownFile) => {
    if (!walk.files.has(file.relativePath)) return !isUnderUnreadable(walk, file.relativePath);
    if (!unread.has(file.relativePath)) return false;
    const [now] = await read([file.relativePath], false);
    return now?.audio.contentHash !== file.contentHash;
  };

  const isUnchanged = (path: string) => walk.files.has(path) && !unread.has(path);
  const artistIds = new Map<string, string>();
  for (const paths of planBatches([...unread.keys()])) {
    signal?.throwIfAborted();
    const files = await read(paths);
    const siblings = await read(
      findSiblings(files, known, isUnchanged).map((sibling) => {
        ledger.settled.delete(sibling.id);
        return sibling.relativePath;
      }),
      false,
    );
    const elsewhere = await findGoneElsewhere(folder.id, files);
    const identified = await identifyFiles([...files, ...siblings], ledger, isAbandoned, elsewhere);
    const albumArtists = settleAlbumArtists([...files, ...siblings]);
    const batch = identified.map((one) => ({ ...one, albumArtist: albumArtists.get(one.file) ?? null }));
    await saveTracks(folder.id, batch, artistIds);
    for (const { how } of identified.slice(0, files.length)) result[how === 'new' ? 'added' : how]++;
    say(null);
  }

  const gone = known.filter(
    (file) => !ledger.settled.has(file.id) && !file.isMissing && !isUnderUnreadable(walk, file.relativePath),
  );
  await markMissing(
    folder.id,
    gone.map((file) => file.id),
    startedAt,
  );
  result.missing = gone.length;
  const covers = await updateCovers(folder, walk, {
    signal,
    onCover: (count, title) => {
      result.covers = count;
      say(title);
    },
  });
  for (const problem of covers.problems) problems.set(problem.relativePath, problem);
  result.problems = problems.size;
  const isSolved = (path: string, code: string) => {
    // Nothing is known of what cannot be listed.
    if (isUnderUnreadable(walk, path)) return false;
    if (!walk.files.has(path) && !findImage(walk, path)) return true;
    return code === 'cover_refused' ? !covers.unasked.has(path) : unread.has(path);
  };
  await saveProblems(folder.id, [...problems.values()], isSolved, startedAt);
  await markLookedAt(covers.refused);
  await pruneNames();
  await database().libraryFolder.update({ where: { id: folder.id }, data: { lastScannedAt: startedAt } });
  say(null);
  return result;
}

/** Of a folder out of reach nothing is known: what it held stays as it was, and the reason is said. */
async function closeUnknown(folder: Folder, problem: WalkProblem, startedAt: Date): Promise<ScanResult> {
  await saveProblems(folder.id, [problem], () => false, startedAt);
  await database().libraryFolder.update({ where: { id: folder.id }, data: { lastScannedAt: startedAt } });
  return { ...noResult(), problems: 1 };
}
