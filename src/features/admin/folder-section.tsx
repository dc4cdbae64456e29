'use client';

import { folderSection } from '@words/admin';
import { countOf } from '@words/amounts';
import { common } from '@words/common';
import { FolderOpen, RefreshCw, Trash2 } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { IconButton } from '@/components/ui/icon-button';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toast';
import type { LibraryFolder } from '@/domain/contracts/admin';
import { errorMessage } from '@/features/api/error-message';
import { useJobs } from '@/features/api/use-jobs';
import { JobProgress } from '@/features/library/job-progress';
import { Section } from '@/features/library/section';
import { AddFolder } from '@/features/welcome/add-folder';
import { useAddFolder, useFolders, useRemoveFolder, useScan } from './use-admin';

/** Music folders with their counts, the scan, and the way to add one. */
export function FolderSection() {
  const { data, error, isPending, refetch } = useFolders();
  const scanning = useJobs().data?.items.find((job) => job.name === 'scan-library' && job.state === 'active');
  const scan = useScan();
  const folders = data?.items ?? [];
  return (
    <Section
      title={folderSection.title}
      aside={
        <Button
          pending={scan.isPending}
          disabled={Boolean(scanning) || folders.length === 0}
          onClick={() =>
            scan.mutate(undefined, {
              onError: (failure) =>
                toast(folderSection.scanDidNotStart, { tone: 'error', description: errorMessage(failure) }),
            })
          }
        >
          <RefreshCw aria-hidden className="size-4" />
          {folderSection.scanNow}
        </Button>
      }
    >
      {scanning ? (
        <div className="mb-4 rounded-lg bg-sunken p-4">
          <JobProgress job={scanning} />
          {scanning.notes.length > 0 ? (
            <p className="mt-2 text-muted text-xs">{scanning.notes.join(' · ')}</p>
          ) : null}
        </div>
      ) : null}
      {isPending ? (
        <Skeleton className="h-20" />
      ) : error ? (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      ) : (
        <ul
          aria-label={folderSection.title}
          className="mb-6 flex flex-col divide-y divide-line border-line border-y"
        >
          {folders.map((folder) => (
            <FolderRow key={folder.id} folder={folder} />
          ))}
          {folders.length === 0 ? <li className="py-5 text-base text-muted">{folderSection.none}</li> : null}
        </ul>
      )}
      <div className="max-w-xl">
        <AddFolder hasOthers={folders.length > 0} />
      </div>
    </Section>
  );
}

function FolderRow({ folder }: { folder: LibraryFolder }) {
  const remove = useRemoveFolder();
  const add = useAddFolder();
  const facts = [
    countOf(folder.trackCount, 'track'),
    folder.missingCount > 0 ? folderSection.missing(folder.missingCount) : null,
    folder.problemCount > 0 ? folderSection.unreadable(folder.problemCount) : null,
    folder.lastScannedAt ? folderSection.scanned(folder.lastScannedAt, new Date()) : folderSection.notScanned,
  ];
  return (
    <li className="flex items-center gap-4 py-3">
      <FolderOpen aria-hidden className="size-5 shrink-0 text-faint" />
      <div className="min-w-0 flex-1">
        <p className="flex min-w-0 items-center gap-2">
          <span className="truncate font-mono text-ink text-sm" title={folder.path}>
            {folder.path}
          </span>
          {folder.kind === 'demo' ? <Badge>{folderSection.demo}</Badge> : null}
        </p>
        <p className="text-muted text-sm">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {folder.kind === 'user' ? (
        <IconButton
          label={folderSection.remove(folder.path)}
          disabled={remove.isPending}
          className="max-md:size-11"
          onClick={() =>
            remove.mutate(folder.id, {
              onSuccess: () =>
                toast(folderSection.removed, {
                  description: folderSection.filesStay,
                  action: { label: common.undo, onAct: () => add.mutate({ path: folder.path }) },
                }),
              onError: (error) =>
                toast(folderSection.notRemoved, { tone: 'error', description: errorMessage(error) }),
            })
          }
        >
          <Trash2 aria-hidden />
        </IconButton>
      ) : null}
    </li>
  );
}
