'use client';

import { useQuery } from '@tanstack/react-query';
import { musicStep } from '@words/welcome';
import { Button } from '@/components/ui/button';
import type { Me } from '@/domain/contracts/accounts';
import type { folderListSchema } from '@/domain/contracts/admin';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';
import { useJobs } from '@/features/api/use-jobs';
import { AddFolder } from './add-folder';
import { DemoChoice } from './demo-choice';
import { FolderLine } from './folder-line';

/** Which music: folders of this machine, or the demo collection, or both. */
export function MusicStep({ me, onDone }: { me: Me; onDone: () => void }) {
  const { data: folders } = useQuery({
    queryKey: [...queryKeys.admin, 'folders'],
    queryFn: ({ signal }) => request<typeof folderListSchema>('/api/library/folders', { signal }),
  });
  const { data: jobs } = useJobs();
  const own = folders?.items.filter((folder) => folder.kind === 'user') ?? [];
  const composing = jobs?.items.find((job) => job.name === 'compose-demo' && job.state !== 'failed');
  const hasMusic = me.library.tracks > 0 || own.length > 0 || composing !== undefined;
  return (
    <div className="max-w-xl">
      <h1 className="display text-2xl">{musicStep.title}</h1>
      <p className="mt-4 mb-8 text-base text-muted">{musicStep.about}</p>
      {own.length > 0 ? (
        <ul className="mb-4 flex flex-col gap-2">
          {own.map((folder) => (
            <FolderLine
              key={folder.id}
              folder={folder}
              job={jobs?.items.find((job) => job.name === 'scan-library' && job.state === 'active')}
            />
          ))}
        </ul>
      ) : null}
      <AddFolder hasOthers={own.length > 0} />
      <DemoChoice demoTracks={me.library.demoTracks} job={composing} isKnown={jobs !== undefined} />
      <Button
        variant={hasMusic ? 'primary' : 'secondary'}
        size="lg"
        className="mt-10"
        disabled={!hasMusic}
        onClick={onDone}
      >
        {musicStep.next}
      </Button>
      <p className="mt-3 text-faint text-sm">
        {hasMusic ? musicStep.readingGoesOn : musicStep.whatIsMissing}
      </p>
    </div>
  );
}
