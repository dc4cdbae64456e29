import type { Job } from '@/domain/contracts/admin';
import { database } from '@/infra/database';
import { hearForListener } from '../live/hear-for-listener';
import { findVisibleJobs } from './find-visible-jobs';
import { logFailure } from './log-failure';

const pollMs = 1_000;
const keepAliveMs = 20_000;
/** Jobs after which lists of tracks, artists and albums, or what is known of them, look different. */
const libraryJobs = new Set([
  'compose-demo',
  'scan-library',
  'analyse-library',
  'arrange-sounds',
  'tune-sound-model',
  'remove-demo',
  'update-text-model',
  'train-collaborative',
]);

type Snapshot = { jobs: Job[]; at: number };

let polling: Promise<Snapshot> | undefined;
let last: Snapshot | undefined;

/** One look at the queues serves every page that watches. */
async function takeSnapshot(): Promise<Snapshot> {
  if (last && Date.now() - last.at < pollMs / 2) return last;
  polling ??= findVisibleJobs()
    .then((jobs) => {
      last = { jobs, at: Date.now() };
      return last;
    })
    .finally(() => {
      polling = undefined;
    });
  return polling;
}

/**
 * Server-sent events for one listener: `jobs` whenever progress changed, `library` when the library did, `discover`
 * when a list of theirs was built, `mixes` when those of their tastes were made; at once, what other devices and processes tell
 * (`session`, `feedback`, `playlist`); `missed` when some of that may have gone by unheard, and `here` when there was nothing to say for a while.
 */
export function streamEvents(userId: string, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let turning = Promise.resolve();
  let endHearing = () => {};
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
    endHearing();
  };
  signal.addEventListener('abort', stop, { once: true });
  return new ReadableStream({
    start(controller) {
      const send = (text: string) => {
        try {
          controller.enqueue(encoder.encode(text));
        } catch {
          stop();
        }
      };
      const event = (name: string, data: unknown) =>
        send(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
      const hearing = hearForListener(
        userId,
        (news) => event(news.kind, news),
        () => event('missed', {}),
      );
      endHearing = hearing.end;
      if (signal.aborted) stop();
      // After a restart not all pages are to come back in the same moment.
      send(`retry: ${Math.round(2_000 + Math.random() * 3_000)}\n\n`);
      const watch = createWatch(userId, event);
      let idleMs = 0;
      const turn = async () => {
        try {
          const said = await watch(await takeSnapshot());
          idleMs = said ? 0 : idleMs + pollMs;
          if (idleMs >= keepAliveMs) {
            // An event and no comment: pages take a line that is silent for dead, and cannot see comments.
            event('here', {});
            idleMs = 0;
          }
        } catch (error) {
          logFailure(error, { stream: 'events' });
        }
        if (!stopped) timer = setTimeout(next, pollMs);
      };
      const next = () => {
        turning = turn();
      };
      turning = hearing.ready.then(turn);
    },
    cancel: () => {
      stop();
      // The look that is under way comes to its end before what it looks at is closed.
      return turning;
    },
  });
}

/** Compares each snapshot with the one before and says what is new. */
function createWatch(userId: string, event: (name: string, data: unknown) => void) {
  let jobsBefore = '';
  let libraryBefore: string | undefined;
  let listBefore: string | undefined;
  let mixesBefore: string | undefined;
  return async ({ jobs }: Snapshot): Promise<boolean> => {
    // Looked up before anything is said: what is built after the first word is news.
    const [newest, mixes] = await findNewest(userId);
    let said = false;
    const say = (name: string, data: unknown) => {
      said = true;
      event(name, data);
    };
    const jobsNow = JSON.stringify(jobs);
    if (jobsNow !== jobsBefore) say('jobs', { items: jobs });
    jobsBefore = jobsNow;

    const libraryNow = jobs
      .filter((job) => libraryJobs.has(job.name))
      .map((job) => `${job.id}/${job.state}/${Math.floor(job.done / 12)}`)
      .join();
    if (libraryBefore !== undefined && libraryNow !== libraryBefore) say('library', {});
    libraryBefore = libraryNow;

    const listNow = newest?.id ?? '';
    if (listBefore !== undefined && listNow !== listBefore && newest) say('discover', { week: newest.week });
    listBefore = listNow;

    const mixesNow = String(mixes?.madeAt.getTime());
    if (mixesBefore !== undefined && mixesNow !== mixesBefore) say('mixes', {});
    mixesBefore = mixesNow;
    return said;
  };
}

/** The list and the mixes that a listener got last. */
const findNewest = (userId: string) =>
  Promise.all([
    database().discoverList.findFirst({
      where: { userId },
      orderBy: { builtAt: 'desc' },
      select: { id: true, week: true },
    }),
    database().tasteMixes.findUnique({ where: { userId }, select: { madeAt: true } }),
  ]);
