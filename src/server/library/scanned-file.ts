import type { AudioFile } from '@/infra/library/read-audio-file';
import type { WalkedFile } from '@/infra/library/walk-folder';
import type { TrackDescription } from './describe-track';

/** A file that was read well. */
export type ScannedFile = WalkedFile & {
  relativePath: string;
  audio: AudioFile;
  description: TrackDescription;
};

/** What the database knows of a track's file. */
export type KnownFile = {
  id: string;
  relativePath: string;
  sizeBytes: number;
  mtimeMs: number;
  contentHash: string;
  isMissing: boolean;
  albumTitleKey: string | null;
};
