'use client';

import { BookOpenText, Newspaper, Trash2 } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { IconButton } from '@/components/ui/icon-button';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toast';
import type { PressSource } from '@/domain/contracts/press';
import { errorMessage } from '@/features/api/error-message';
import { countOf, timeAgo } from '@/features/library/amounts-in-words';
import { Section } from '@/features/library/section';
import { AddPressSource } from './add-press-source';
import {
  isFirstReading,
  useAddPressSource,
  usePressSources,
  useReadPressSource,
  useRemovePressSource,
} from './use-admin';

/** Where Segue reads about music. */
export function PressSection() {
  const { data, error, isPending, refetch } = usePressSources();
  return (
    <Section title="Press" anchor="press">
      <p className="-mt-2 max-w-prose pb-4 text-muted">
        Feeds and folders of pages about music. Segue reads who is written about together and in which words;
        the sentences become evidence on Discover.
      </p>
      {isPending ? (
        <Skeleton className="h-20" />
      ) : error ? (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      ) : (
        <ul
          aria-label="Press sources"
          className="mb-6 flex flex-col divide-y divide-line border-line border-y"
        >
          {data.items.map((source) => (
            <SourceRow key={source.id} source={source} />
          ))}
          {data.items.length === 0 ? (
            <li className="py-5 text-base text-muted">Nothing is read yet.</li>
          ) : null}
        </ul>
      )}
      <AddPressSource />
    </Section>
  );
}

function SourceRow({ source }: { source: PressSource }) {
  const read = useReadPressSource();
  const remove = useRemovePressSource();
  const add = useAddPressSource();
  const facts = [
    countOf(source.documentCount, 'page'),
    countOf(source.mentionCount, 'mention'),
    source.lastReadAt
      ? `read ${timeAgo(source.lastReadAt, new Date())}`
      : isFirstReading(source)
        ? 'being read'
        : 'not read yet',
  ];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <Newspaper aria-hidden className="size-5 shrink-0 text-signal-text" />
      <div className="min-w-0 flex-1 basis-60">
        <p className="flex min-w-0 items-center gap-2">
          <span className="truncate font-medium text-ink">{source.title || source.location}</span>
          {source.demo ? <Badge>demo</Badge> : null}
          {source.status === 'active' ? null : <Badge tone="negative">{source.status}</Badge>}
        </p>
        <p className="truncate font-mono text-faint text-xs" title={source.location}>
          {source.location}
        </p>
        <p className="text-muted text-sm">{facts.join(' · ')}</p>
        {source.lastError ? <p className="text-negative text-sm">Last time: {source.lastError}</p> : null}
      </div>
      <div className="ml-auto flex items-center gap-1">
        <Button
          size="sm"
          className="max-md:h-11"
          pending={read.isPending}
          onClick={() =>
            read.mutate(source.id, {
              onSuccess: () => toast('Reading', { description: source.title || source.location }),
              onError: (error) =>
                toast('It was not read', { tone: 'error', description: errorMessage(error) }),
            })
          }
        >
          <BookOpenText aria-hidden className="size-4" />
          Read now
        </Button>
        <IconButton
          label={`Remove ${source.title || source.location}`}
          disabled={remove.isPending}
          className="max-md:size-11"
          onClick={() =>
            remove.mutate(source.id, {
              onSuccess: () =>
                toast('The source was removed', {
                  description: 'What it said no longer counts.',
                  action: {
                    label: 'Undo',
                    onAct: () =>
                      add.mutate({
                        kind: source.kind,
                        location: source.location,
                        title: source.title || undefined,
                      }),
                  },
                }),
              onError: (error) =>
                toast('The source was not removed', { tone: 'error', description: errorMessage(error) }),
            })
          }
        >
          <Trash2 aria-hidden />
        </IconButton>
      </div>
    </li>
  );
}
