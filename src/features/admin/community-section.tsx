'use client';

import { communitySection } from '@words/admin-models';
import { countOf } from '@words/amounts';
import { common } from '@words/common';
import { RotateCcw, Trash2, Users } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { IconButton } from '@/components/ui/icon-button';
import { ProgressBar } from '@/components/ui/progress-bar';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toast';
import type { CommunityImport } from '@/domain/contracts/community';
import { errorMessage } from '@/features/api/error-message';
import { Section } from '@/features/library/section';
import { AddCommunityImport } from './add-community-import';
import { BadLineList } from './bad-line-list';
import {
  useAddCommunityImport,
  useCommunityImports,
  useRemoveCommunityImport,
  useRetryCommunityImport,
} from './use-models';

/** Files of other people's listening: a household alone does not know what goes together. */
export function CommunitySection() {
  const { data, error, isPending, refetch } = useCommunityImports();
  return (
    <Section title={communitySection.title} anchor="community">
      <p className="-mt-2 max-w-prose pb-4 text-muted">{communitySection.about}</p>
      {isPending ? (
        <Skeleton className="h-20" />
      ) : error ? (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      ) : (
        <>
          <ul
            aria-label={communitySection.imports}
            className="flex flex-col divide-y divide-line border-line border-y"
          >
            {data.items.map((item) => (
              <ImportRow key={item.id} item={item} />
            ))}
            {data.items.length === 0 ? (
              <li className="py-5 text-base text-muted">{communitySection.none}</li>
            ) : null}
          </ul>
          <p className="pt-2 pb-6 text-muted text-sm">
            {data.artists > 0 ? communitySection.artists(data.artists, data.artistsInLibrary) : null}
          </p>
        </>
      )}
      <AddCommunityImport />
    </Section>
  );
}

function ImportRow({ item }: { item: CommunityImport }) {
  const { id, path, namesPath, status, error, badLines, sizeBytes, bytesDone } = item;
  const retry = useRetryCommunityImport();
  const remove = useRemoveCommunityImport();
  const add = useAddCommunityImport();
  const name = path.split('/').at(-1)!;
  const importAgain = () =>
    add.mutate(
      { path, namesPath },
      {
        onError: (failure) =>
          toast(communitySection.notImportedAgain, { tone: 'error', description: errorMessage(failure) }),
      },
    );
  const badge = communitySection.states[status];
  const facts = [
    status === 'done' ? countOf(item.listenerCount, 'listener') : null,
    status === 'done' ? countOf(item.artistCount, 'artist') : null,
    item.rowsTaken > 0 ? countOf(item.rowsTaken, 'line') : null,
    item.finishedAt ? communitySection.imported(item.finishedAt, new Date()) : null,
  ];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <Users aria-hidden className="size-5 shrink-0 text-signal-collaborative" />
      <div className="min-w-0 flex-1 basis-60">
        <p className="flex min-w-0 items-center gap-2">
          <span className="truncate font-mono text-ink text-sm" title={path}>
            {path}
          </span>
          {badge ? <Badge tone={status === 'failed' ? 'negative' : undefined}>{badge}</Badge> : null}
        </p>
        <p className="text-muted text-sm">{facts.filter(Boolean).join(' · ')}</p>
        {status === 'running' ? (
          <div className="max-w-sm pt-1">
            <ProgressBar
              value={sizeBytes > 0 ? Math.min(1, bytesDone / sizeBytes) : null}
              label={communitySection.reading(name)}
            />
          </div>
        ) : null}
        {error ? (
          <p role="alert" className="text-negative text-sm">
            {communitySection.stopped(error)}
          </p>
        ) : null}
        {item.badReasons.length > 0 ? <BadLineList count={badLines} reasons={item.badReasons} /> : null}
      </div>
      <div className="ml-auto flex items-center gap-1">
        {status === 'failed' ? (
          <Button
            size="sm"
            className="max-md:h-11"
            pending={retry.isPending}
            onClick={() =>
              retry.mutate(id, {
                onError: (failure) =>
                  toast(communitySection.notTriedAgain, {
                    tone: 'error',
                    description: errorMessage(failure),
                  }),
              })
            }
          >
            <RotateCcw aria-hidden className="size-4" />
            {common.tryAgain}
          </Button>
        ) : null}
        <IconButton
          label={communitySection.remove(name)}
          disabled={remove.isPending || status === 'removing'}
          className="max-md:size-11"
          onClick={() =>
            remove.mutate(id, {
              onSuccess: () =>
                toast(communitySection.removed, {
                  description: communitySection.fileStays,
                  action: { label: communitySection.importAgain, onAct: importAgain },
                }),
              onError: (failure) =>
                toast(communitySection.notRemoved, { tone: 'error', description: errorMessage(failure) }),
            })
          }
        >
          <Trash2 aria-hidden />
        </IconButton>
      </div>
    </li>
  );
}
