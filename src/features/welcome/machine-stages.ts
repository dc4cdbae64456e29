import { amountLeft } from '@words/amount-left';
import { stageTitles, stageWords } from '@words/machine-stages';
import type { Me } from '@/domain/contracts/accounts';
import type { Job } from '@/domain/contracts/admin';
import { fillingJobs, isFillingJob } from '@/domain/filling-jobs';

export type StageId = 'music' | 'sound' | 'text' | 'listeners' | 'list';

/** One thing the machine does on the way to a list. */
export type Stage = {
  id: StageId;
  title: string;
  state: 'waiting' | 'active' | 'done' | 'failed';
  /** 0..1; null while active and unknown. */
  progress: number | null;
  /** "43 of 120, about 2 minutes left", or why it failed. */
  amount: string;
  /** What it is at just now. */
  detail: string | null;
  /** What it found: "41 covers". */
  notes: readonly string[];
};

const plan: { id: StageId; jobs: readonly string[] }[] = [
  { id: 'music', jobs: fillingJobs },
  { id: 'sound', jobs: ['analyse-library'] },
  { id: 'text', jobs: ['read-press', 'read-press-source', 'update-text-model'] },
  { id: 'listeners', jobs: ['train-collaborative'] },
  { id: 'list', jobs: ['build-discover'] },
];

/** What the jobs and the library say about each stage, in the order of the work. */
export function machineStages(jobs: readonly Job[], me: Pick<Me, 'library' | 'hasDiscover'>): Stage[] {
  const filling = jobs.find(isFillingJob);
  return plan.map(({ id, jobs: names }) => {
    const title = stageTitles[id];
    const own = jobs.filter((job) => names.includes(job.name));
    const active = own.find((job) => job.state === 'active');
    if (active) return fromJob(id, title, active);
    const known = fromLibrary(id, me);
    const last = own.toSorted((a, b) => ((a.finishedAt ?? '') < (b.finishedAt ?? '') ? 1 : -1))[0];
    const isInLine = own.some((job) => job.state === 'waiting' || job.state === 'delayed');
    // Jobs that ran over an empty library ended at once and did nothing.
    const hasEnded = last?.state === 'completed' && me.library.tracks > 0 && known.mayBeDone;
    const state = isInLine
      ? 'waiting'
      : last?.state === 'failed'
        ? 'failed'
        : known.isDone || hasEnded
          ? 'done'
          : 'waiting';
    if (state === 'done' && filling && followsMusic.has(id)) return soFar(id, title, filling, known.amount);
    const amount = state === 'failed' ? (last?.error ?? stageWords.triedAgain) : known.amount;
    const progress = state === 'done' ? 1 : known.progress;
    // What the last run listened to is not what was listened to in all.
    const notes = id === 'sound' ? [] : (last?.notes ?? []);
    return { id, title, state, progress, amount, detail: null, notes };
  });
}

/** Stages that go on with whatever music comes in. */
const followsMusic: ReadonlySet<StageId> = new Set(['sound', 'text', 'listeners']);

/** A stage that is through with the music there is, while more is on its way. */
function soFar(id: StageId, title: string, filling: Job, amount: string): Stage {
  return {
    id,
    title,
    state: 'waiting',
    progress: filling.total ? Math.min(1, filling.done / filling.total) : 0,
    amount: stageWords.soFar(amount),
    detail: null,
    notes: [],
  };
}

function fromJob(id: StageId, title: string, job: Job): Stage {
  const progress = job.total ? Math.min(1, job.done / job.total) : null;
  return {
    id,
    title: id === 'music' ? job.label : title,
    state: 'active',
    progress,
    amount: amountLeft(job),
    detail: job.detail,
    notes: job.notes,
  };
}

/** What can be told without a job: it may have ended before this page was opened. */
function fromLibrary(id: StageId, { library, hasDiscover }: Pick<Me, 'library' | 'hasDiscover'>) {
  const { tracks, artists, analysed } = library;
  const nothing = { isDone: false, mayBeDone: true, progress: 0, amount: '' };
  if (tracks === 0) return nothing;
  switch (id) {
    case 'music':
      return {
        ...nothing,
        isDone: true,
        progress: 1,
        amount: stageWords.music(tracks, artists),
      };
    case 'sound':
      return {
        isDone: analysed >= tracks,
        // Some files can never be listened to; but a run from before the music came is not the end.
        mayBeDone: analysed > 0,
        progress: analysed / tracks,
        amount: analysed > 0 ? stageWords.listened(analysed, tracks) : '',
      };
    case 'list':
      return { ...nothing, isDone: hasDiscover, progress: hasDiscover ? 1 : 0 };
    default:
      return nothing;
  }
}
