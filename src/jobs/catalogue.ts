import { z } from 'zod';
import { timeZoneSchema } from '@/domain/contracts/accounts';
import { weekSchema } from '@/domain/contracts/common';
import type { Lane } from './lanes';

type Definition<Payload extends z.ZodType = z.ZodType> = {
  lane: Lane;
  payload: Payload;
  attempts: number;
  /** Wait before the n-th retry: backoffMs · 2^(n-1). */
  backoffMs: number;
  /**
   * Jobs with the same key do not stand in line twice. When one is already running, one more is kept and runs after
   * it, so that whatever asked for it is seen.
   */
  dedupKey: (payload: z.output<Payload>) => string;
};

const define = <Payload extends z.ZodType>(definition: Definition<Payload>) => definition;

const ofImport = z.object({ importId: z.uuid() });

/** Every job there is: payload, retries and dedup in one place. Handlers are in workers/. */
export const catalogue = {
  'compose-demo': define({
    lane: 'library',
    payload: z.object({}),
    attempts: 3,
    backoffMs: 2_000,
    dedupKey: () => 'all',
  }),
  'remove-demo': define({
    lane: 'library',
    payload: z.object({}),
    attempts: 3,
    backoffMs: 2_000,
    dedupKey: () => 'all',
  }),
  'scan-library': define({
    lane: 'library',
    payload: z.object({ folderId: z.uuid().optional() }),
    attempts: 3,
    backoffMs: 5_000,
    dedupKey: ({ folderId }) => folderId ?? 'all',
  }),
  'remove-closed-accounts': define({
    lane: 'library',
    payload: z.object({}),
    attempts: 3,
    backoffMs: 60_000,
    dedupKey: () => 'all',
  }),
  'analyse-library': define({
    lane: 'analysis',
    payload: z.object({}),
    attempts: 5,
    backoffMs: 5_000,
    dedupKey: () => 'all',
  }),
  'arrange-sounds': define({
    lane: 'training',
    payload: z.object({}),
    attempts: 3,
    backoffMs: 10_000,
    dedupKey: () => 'all',
  }),
  'tune-sound-model': define({
    lane: 'training',
    payload: z.object({}),
    attempts: 2,
    backoffMs: 60_000,
    dedupKey: () => 'all',
  }),
  'read-press-source': define({
    lane: 'press',
    payload: z.object({ sourceId: z.uuid() }),
    attempts: 3,
    backoffMs: 30_000,
    dedupKey: ({ sourceId }) => sourceId,
  }),
  'visit-press-host': define({
    lane: 'crawl',
    payload: z.object({ host: z.string().min(1).max(300) }),
    attempts: 3,
    backoffMs: 30_000,
    // One visitor at a time for each host, whoever has the job.
    dedupKey: ({ host }) => host,
  }),
  'read-press': define({
    lane: 'press',
    payload: z.object({}),
    attempts: 3,
    backoffMs: 30_000,
    dedupKey: () => 'all',
  }),
  'update-text-model': define({
    lane: 'training',
    payload: z.object({}),
    attempts: 3,
    backoffMs: 10_000,
    dedupKey: () => 'all',
  }),
  'import-community': define({
    lane: 'community',
    payload: ofImport,
    attempts: 3,
    backoffMs: 10_000,
    dedupKey: ({ importId }) => importId,
  }),
  'remove-community-import': define({
    lane: 'community',
    payload: ofImport,
    attempts: 3,
    backoffMs: 10_000,
    dedupKey: ({ importId }) => importId,
  }),
  'read-history': define({
    lane: 'history',
    payload: ofImport,
    attempts: 3,
    backoffMs: 5_000,
    dedupKey: ({ importId }) => importId,
  }),
  'import-history': define({
    lane: 'history',
    payload: ofImport,
    attempts: 3,
    backoffMs: 5_000,
    dedupKey: ({ importId }) => importId,
  }),
  'remove-history': define({
    lane: 'history',
    payload: ofImport.extend({ userId: z.string().min(1) }),
    attempts: 3,
    backoffMs: 5_000,
    dedupKey: ({ importId }) => importId,
  }),
  'match-history': define({
    lane: 'history',
    payload: z.object({}),
    attempts: 3,
    backoffMs: 5_000,
    dedupKey: () => 'all',
  }),
  'search-collaborative-settings': define({
    lane: 'training',
    payload: z.object({
      /** Only when listening has grown or shrunk by a third since the last search. */
      ifGrown: z.boolean().default(false),
    }),
    attempts: 2,
    backoffMs: 60_000,
    dedupKey: () => 'all',
  }),
  'train-collaborative': define({
    lane: 'training',
    payload: z.object({}),
    attempts: 3,
    backoffMs: 10_000,
    dedupKey: () => 'all',
  }),
  'train-blend': define({
    lane: 'training',
    payload: z.object({}),
    attempts: 3,
    backoffMs: 10_000,
    dedupKey: () => 'all',
  }),
  'evaluate-ranking': define({
    lane: 'training',
    payload: z.object({}),
    attempts: 2,
    backoffMs: 30_000,
    dedupKey: () => 'all',
  }),
  'build-discover': define({
    lane: 'discover',
    payload: z.object({
      userId: z.string().min(1),
      week: weekSchema,
      /**
       * `keep`: a list that is there stays (weekly run); `replace`: the listener asked for a new one;
       * `replace-untouched`: more is known than when it was built, but a list the listener has begun is theirs.
       */
      existing: z.enum(['keep', 'replace', 'replace-untouched']),
    }),
    attempts: 5,
    backoffMs: 3_000,
    // A wish for a new list must not be lost behind a job that leaves the old one as it is.
    dedupKey: ({ userId, week, existing }) => `${userId}/${week}/${existing}`,
  }),
  'make-taste-mixes': define({
    lane: 'discover',
    payload: z.object({ userId: z.string().min(1) }),
    attempts: 3,
    backoffMs: 3_000,
    dedupKey: ({ userId }) => userId,
  }),
  'build-weekly-discover': define({
    lane: 'discover',
    payload: z.object({ timeZone: timeZoneSchema }),
    attempts: 5,
    backoffMs: 10_000,
    dedupKey: ({ timeZone }) => timeZone,
  }),
  'catch-up-discover': define({
    lane: 'discover',
    payload: z.object({}),
    attempts: 5,
    backoffMs: 10_000,
    dedupKey: () => 'all',
  }),
} as const;

export type JobName = keyof typeof catalogue;
export type JobPayload<Name extends JobName> = z.output<(typeof catalogue)[Name]['payload']>;

export const jobNames = Object.keys(catalogue) as JobName[];

/** Narrows a name from the queue store to the catalogue. */
export const isJobName = (name: string): name is JobName => name in catalogue;
