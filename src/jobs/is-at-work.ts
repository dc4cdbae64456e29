import { catalogue, type JobName } from './catalogue';
import { laneQueue } from './queues';
import { isBell } from './schedules';

/** Whether a job of these names runs or waits for its turn; what a schedule has planned does not count. */
export async function isAtWork(names: readonly JobName[]): Promise<boolean> {
  const lanes = [...new Set(names.map((name) => catalogue[name].lane))];
  const jobs = await Promise.all(
    lanes.map((lane) => laneQueue(lane).getJobs(['active', 'waiting', 'delayed'])),
  );
  return jobs.flat().some((job) => job && !isBell(job) && names.some((name) => name === job.name));
}
