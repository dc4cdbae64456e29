import { makeTasteMixes } from '@/server/discover/make-taste-mixes';
import type { Handler } from '../handler';

export const makeTasteMixesHandler: Handler<'make-taste-mixes'> = ({ userId }) =>
  makeTasteMixes(userId, new Date());
