import { trainBlendModel } from '@/server/discover/blend-model';
import type { Handler } from '../handler';

export const trainBlend: Handler<'train-blend'> = async (_payload, { progress }) => {
  const outcomes = await trainBlendModel(new Date());
  progress({ done: 1, total: 1, notes: [`${outcomes} answers to tracks of lists`] });
  return { outcomes };
};
