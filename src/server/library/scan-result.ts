import { scanNotes } from '@words/jobs';
/** What a scan found, in numbers of files. */
export type ScanResult = {
  files: number;
  added: number;
  changed: number;
  moved: number;
  restored: number;
  missing: number;
  problems: number;
  covers: number;
};

export const noResult = (): ScanResult => ({
  files: 0,
  added: 0,
  changed: 0,
  moved: 0,
  restored: 0,
  missing: 0,
  problems: 0,
  covers: 0,
});

/** Findings worth a word while it goes on: "3 moved". */
export const notesOf = ({ covers, moved, restored }: ScanResult, problems: number): string[] =>
  [
    [covers, scanNotes.covers] as const,
    [moved, scanNotes.moved] as const,
    [restored, scanNotes.restored] as const,
    [problems, scanNotes.problems] as const,
  ].flatMap(([count, say]) => (count > 0 ? [say(count)] : []));
