import { jobNotes } from '@words/jobs';
import { buildList } from '@/server/discover/build-list';
import type { Handler } from '../handler';

export const buildDiscover: Handler<'build-discover'> = async ({ userId, week, existing }, { progress }) => {
  const result = await buildList({ userId, week, existing, now: new Date() });
  if (result.built)
    progress({ done: result.tracks, total: result.tracks, notes: [jobNotes.tracks(result.tracks)] });
  return result;
};
