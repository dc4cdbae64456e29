import { basename } from 'node:path';
import type { KnownFile, ScannedFile } from './scanned-file';

/** A read file and the track it is. */
export type IdentifiedFile = {
  file: ScannedFile;
  /** Null for a track never seen before. */
  trackId: string | null;
  how: 'new' | 'changed' | 'moved';
  /** Its sound is not what it was: whatever was measured of it is void. */
  isOtherAudio: boolean;
};

export type Ledger = {
  byPath: Map<string, KnownFile>;
  byHash: Map<string, KnownFile[]>;
  /** Tracks that already have their file in this scan. */
  settled: Set<string>;
};

export function openLedger(known: readonly KnownFile[]): Ledger {
  const byHash = new Map<string, KnownFile[]>();
  for (const file of known) byHash.set(file.contentHash, [...(byHash.get(file.contentHash) ?? []), file]);
  return { byPath: new Map(known.map((file) => [file.relativePath, file])), byHash, settled: new Set() };
}

/**
 * Tells which track each read file is, so that a track keeps its history however its file was renamed, moved or
 * retagged. In this order: the track at that path with this very sound; a track with this sound whose own file is
 * gone or sounds otherwise now (so that renumbered and swapped files go with their content); the track at that path,
 * encoded anew; none.
 * @param isAbandoned whether a track's own path no longer holds its sound
 * @param elsewhere tracks of other folders, by content hash, whose files are gone
 */
export async function identifyFiles(
  files: readonly ScannedFile[],
  ledger: Ledger,
  isAbandoned: (known: KnownFile) => Promise<boolean>,
  elsewhere: ReadonlyMap<string, string[]>,
): Promise<IdentifiedFile[]> {
  const { byPath, byHash, settled } = ledger;
  const identified = new Map<ScannedFile, IdentifiedFile>();
  const settle = (
    file: ScannedFile,
    trackId: string | null,
    how: IdentifiedFile['how'],
    isOtherAudio: boolean,
  ) => {
    if (trackId) settled.add(trackId);
    identified.set(file, { file, trackId, how, isOtherAudio });
  };

  for (const file of files) {
    const here = byPath.get(file.relativePath);
    if (here?.contentHash === file.audio.contentHash && !settled.has(here.id))
      settle(file, here.id, 'changed', false);
  }
  for (const file of files) {
    if (identified.has(file)) continue;
    const candidates = (byHash.get(file.audio.contentHash) ?? []).filter((known) => !settled.has(known.id));
    // Of several lost copies the one that was called the same.
    const name = basename(file.relativePath);
    candidates.sort(
      (a, b) => Number(basename(b.relativePath) === name) - Number(basename(a.relativePath) === name),
    );
    let trackId: string | undefined;
    for (const known of candidates) {
      if (await isAbandoned(known)) {
        trackId = known.id;
        break;
      }
    }
    trackId ??= elsewhere.get(file.audio.contentHash)?.find((id) => !settled.has(id));
    if (trackId) settle(file, trackId, 'moved', false);
  }
  for (const file of files) {
    if (identified.has(file)) continue;
    const here = byPath.get(file.relativePath);
    // Its track may have moved on to another path in this scan; then this is someone new.
    if (here && !settled.has(here.id)) settle(file, here.id, 'changed', true);
    else settle(file, null, 'new', false);
  }
  return files.map((file) => identified.get(file)!);
}
