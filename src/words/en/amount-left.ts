import type { Job } from '@/domain/contracts/admin';
import { numeral, percentage } from './amounts';

/** How far a job is and how long it takes yet, as people say it: "43 of 120, about 2 minutes left". */
export function amountLeft(job: Pick<Job, 'done' | 'total' | 'etaMs'>): string {
  const amount = job.total ? `${numeral(job.done)} of ${numeral(job.total)}` : '';
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

/** The same where there is little room: "27 %, 2 min left". */
export function shortAmountLeft(job: Pick<Job, 'done' | 'total' | 'etaMs'>): string {
  const amount = job.total ? percentage(Math.floor((100 * Math.min(job.done, job.total)) / job.total)) : '';
  const left = job.etaMs === null ? '' : shortTimeLeft(job.etaMs / 1000);
  return [amount, left].filter(Boolean).join(', ');
}

function shortTimeLeft(seconds: number): string {
  if (seconds < 50) return `${Math.max(10, Math.round(seconds / 10) * 10)} s left`;
  const minutes = Math.max(1, Math.round(seconds / 60));
  return minutes < 90 ? `${minutes} min left` : `${Math.round(minutes / 60)} h left`;
}
