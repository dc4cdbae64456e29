import type { Job } from '@/domain/contracts/admin';

/** How far a job is and how long it takes yet, as people say it: "43 of 120, about 2 minutes left". */
export function amountLeft(job: Pick<Job, 'done' | 'total' | 'etaMs'>): string {
  const amount = job.total ? `${job.done.toLocaleString('en')} of ${job.total.toLocaleString('en')}` : '';
  const left = job.etaMs === null ? '' : timeLeft(job.etaMs);
  return [amount, left].filter(Boolean).join(', ');
}

/** "a few seconds left", "about 2 minutes left", "about 3 hours left". */
export function timeLeft(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 15) return 'a few seconds left';
  if (seconds < 50) return `about ${Math.round(seconds / 10) * 10} seconds left`;
  if (seconds < 90) return 'about a minute left';
  const minutes = Math.round(seconds / 60);
  if (minutes < 50) return `about ${minutes < 10 ? minutes : Math.round(minutes / 5) * 5} minutes left`;
  if (minutes < 90) return 'about an hour left';
  return `about ${Math.round(minutes / 60)} hours left`;
}
