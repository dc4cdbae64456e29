import { jobNotes } from '@words/jobs';
import { trainBlendModel } from '@/server/discover/blend-model';
import type { Handler } from '../handler';

export const trainBlend: Handler<'train-blend'> = async (_payload, { progress }) => {
  const outcomes = await trainBlendModel(new Date());
  progress({ done: 1, total: 1, notes: [jobNotes.answers(outcomes)] });
  return { outcomes };
};
