import { amountLeft } from '@words/amount-left';
import { countOf } from '@words/amounts';
import { folderLine } from '@words/welcome';
import { Badge } from '@/components/ui/badge';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { Job, LibraryFolder } from '@/domain/contracts/admin';

/** One folder: its path, what was found in it, how far its reading is. */
export function FolderLine({ folder, job }: { folder: LibraryFolder; job: Job | undefined }) {
  const isReading = folder.lastScannedAt === null || job !== undefined;
  return (
    <li className="rounded-sm border border-line bg-raised px-4 py-3">
      <div className="flex items-center gap-3">
        <code className="min-w-0 flex-1 truncate font-mono text-sm" title={folder.path}>
          {folder.path}
        </code>
        <span className="text-muted">{countOf(folder.trackCount, 'track')}</span>
        {folder.problemCount > 0 ? (
          <Badge tone="negative">{folderLine.unreadable(folder.problemCount)}</Badge>
        ) : null}
      </div>
      {isReading ? (
        <div className="mt-2 flex items-center gap-3">
          <ProgressBar
            label={folderLine.readingFolder(folder.path)}
            value={job?.total ? job.done / job.total : null}
            className="flex-1"
          />
          <span className="text-muted text-xs">
            {job ? amountLeft(job) || folderLine.reading : folderLine.waiting}
          </span>
        </div>
      ) : null}
    </li>
  );
}
