import { join } from 'node:path';
import { AudioFileProblem } from '@/infra/library/audio-file-problem';
import { readAudioFile } from '@/infra/library/read-audio-file';
import type { WalkedFile, WalkProblem } from '@/infra/library/walk-folder';
import { describeTrack } from './describe-track';
import type { ScannedFile } from './scanned-file';

/** Enough to keep disk and processor busy at once; a network disk gains most. */
const CONCURRENCY = 8;

/**
 * Reads files, a few at a time. What cannot be taken goes to `onProblem` and is left out.
 * @param files paths below `root` with their size and time
 */
export async function readFiles(
  root: string,
  files: readonly (readonly [string, WalkedFile])[],
  options: {
    signal?: AbortSignal;
    onRead: (relativePath: string) => void;
    onProblem: (problem: WalkProblem) => void;
  },
): Promise<ScannedFile[]> {
  const found = new Array<ScannedFile | undefined>(files.length);
  const queue = files.entries();
  const work = async () => {
    for (const [index, [relativePath, walked]] of queue) {
      try {
        const audio = await readAudioFile(join(root, relativePath), options.signal);
        if (audio.warning) options.onProblem({ relativePath, ...audio.warning });
        found[index] = {
          ...walked,
          relativePath,
          audio,
          description: describeTrack(audio.tags, relativePath),
        };
      } catch (error) {
        if (!(error instanceof AudioFileProblem)) throw error;
        options.onProblem({ relativePath, code: error.code, reason: error.message });
      }
      options.onRead(relativePath);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return found.filter((file) => file !== undefined);
}
