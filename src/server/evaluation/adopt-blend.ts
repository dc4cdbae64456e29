import { blendRefusals, noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { isSameServed, PLAIN_BLEND } from '@/domain/blend-variant';
import type { BlendState, ServedBlend } from '@/domain/contracts/quality';
import { database } from '@/infra/database';
import type { ChangedBlend } from '@/recommenders/evaluation/draw-ratios';
import { endTrial } from './end-trial';
import { findOffPolicy } from './find-off-policy';
import { findTrials } from './find-trials';
import { findServedBlend, servedBlendOf } from './served-blend';

type Adoption = Pick<BlendState['history'][number], 'by' | 'origin' | 'blend' | 'evidence'>;

/** Lists that are there stay as they are; the next ones are made by it. */
async function adopt({ evidence, ...adoption }: Adoption, now: Date): Promise<void> {
  await database().blendAdoption.create({
    data: { ...adoption, adoptedAt: now, ...(evidence && { evidence }) },
  });
}

/**
 * Makes all lists from now on by a changed blend. What is estimated of it goes into the history, whatever it says: the page
 * warns where that is too little to go by.
 * @param by whose decision it is
 * @param changed beside the blend that serves
 * @throws AppError 409 when it changes nothing
 */
export async function adoptChanged(by: string, changed: ChangedBlend, now: Date): Promise<void> {
  const present = await findServedBlend();
  const blend: ServedBlend = {
    ...present,
    signals: multiplied(present.signals, changed.signals),
    boldness: present.boldness * changed.boldness,
  };
  if (isSameServed(present, blend)) throw new AppError('conflict', blendRefusals.same);
  const { estimate } = await findOffPolicy(changed);
  await adopt({ by, origin: 'what-if', blend, evidence: { kind: 'estimate', estimate } }, now);
}

/**
 * Makes all lists from now on by the blend that won a trial, which ends.
 * @throws AppError 404 for an unknown trial, 409 while it has no winner or when that one serves already
 */
export async function adoptWinner(by: string, trialId: string, now: Date): Promise<void> {
  const trial = (await findTrials()).find(({ id }) => id === trialId);
  if (!trial) throw new AppError('not_found', noSuch.trial);
  const { verdict: winner, wins, pValue } = trial.result;
  if (winner !== 'a' && winner !== 'b') throw new AppError('conflict', blendRefusals.noWinner);
  const blend: ServedBlend = { ...PLAIN_BLEND, ...trial[winner] };
  await endTrial(trialId, now);
  if (isSameServed(await findServedBlend(), blend)) throw new AppError('conflict', blendRefusals.same);
  await adopt({ by, origin: 'trial', blend, evidence: { kind: 'trial', wins, winner, pValue } }, now);
}

/**
 * Makes all lists from now on by the blend before the one that serves. Done twice, it is the same as not at all.
 * @throws AppError 409 when none was ever adopted
 */
export async function takeBackAdoption(by: string, now: Date): Promise<void> {
  const [newest, before] = await database().blendAdoption.findMany({
    orderBy: [{ adoptedAt: 'desc' }, { id: 'desc' }],
    take: 2,
  });
  if (!newest) throw new AppError('conflict', blendRefusals.noneAdopted);
  await adopt({ by, origin: 'undo', blend: servedBlendOf(before?.blend), evidence: null }, now);
}

/** Only their proportion counts: the largest is 1, so that many changes one after the other do not fade away. */
function multiplied(a: ServedBlend['signals'], b: ServedBlend['signals']): ServedBlend['signals'] {
  const product = {
    collaborative: a.collaborative * b.collaborative,
    text: a.text * b.text,
    audio: a.audio * b.audio,
  };
  const most = Math.max(...Object.values(product));
  // All at nothing are all alike.
  if (most === 0) return a;
  return {
    collaborative: product.collaborative / most,
    text: product.text / most,
    audio: product.audio / most,
  };
}
