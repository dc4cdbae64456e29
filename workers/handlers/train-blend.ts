import { jobNotes } from '@words/jobs';
import { trainBlendModel } from '@/server/discover/blend-model';
import type { Handler } from '../handler';

export const trainBlend: Handler<'train-blend'> = async (_payload, { progress }) => {
  const { outcomes, isRefused } = await trainBlendModel(new Date());
  const notes = [jobNotes.answers(outcomes), ...(isRefused ? [jobNotes.refused] : [])];
  progress({ done: 1, total: 1, notes });
  return { outcomes, isRefused };
};
