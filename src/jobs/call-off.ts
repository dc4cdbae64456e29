import { catalogue, type JobName, type JobPayload } from './catalogue';
import { laneQueue } from './queues';

/**
 * Takes a job out of line that has not begun. One that runs, or has run and waits for another try, goes on.
 * @param isMeant of several with this name
 * @returns whether there was one to take out
 */
export async function callOff<Name extends JobName>(
  name: Name,
  isMeant: (payload: JobPayload<Name>) => boolean = () => true,
): Promise<boolean> {
  const inLine = await laneQueue(catalogue[name].lane).getJobs(['waiting', 'delayed']);
  const own = inLine.filter((job) => job?.name === name && job.attemptsMade === 0 && isMeant(job.data));
  // A worker may take it up at this very moment: then it cannot be removed.
  const removed = await Promise.all(
    own.map((job) =>
      job.remove().then(
        () => true,
        () => false,
      ),
    ),
  );
  return removed.includes(true);
}
