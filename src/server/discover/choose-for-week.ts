import type { BlendSliders } from '@/recommenders/blend/blend-candidates';
import type { Team } from '@/recommenders/blend/draft-slate';
import type { DrawLog } from '@/recommenders/blend/draw-log';
import { proposeDraft } from '@/recommenders/blend/propose-draft';
import type { ProposedSlate } from '@/recommenders/blend/propose-slate';
import { findRunningTrial } from '../evaluation/find-running-trial';
import { chooseSlate, type PreparedList, whatToChooseFrom } from './prepare-list';
import { isUnsteered } from './read-sliders';

type ChosenSlate = Omit<ProposedSlate, 'picks' | 'draws'> & {
  picks: (Omit<ProposedSlate['picks'][number], 'inDraws'> & { inDraws: number | null; team: Team | null })[];
  draws: DrawLog | undefined;
  trialId: string | undefined;
};

/**
 * The tracks of a listener's list: drafted by both blends while a trial runs, chosen by the one that serves otherwise. A
 * list that its listener steers is theirs and in no trial: what they asked for would be credited to chance.
 * @param isSteered whether the sliders were just moved for it
 */
export async function chooseForWeek(
  prepared: PreparedList,
  sliders: BlendSliders,
  isSteered: boolean,
): Promise<ChosenSlate> {
  const trial = isSteered || !isUnsteered(sliders) ? null : await findRunningTrial();
  if (trial) {
    const { a, b } = trial;
    const { picks, relaxations } = proposeDraft({ ...whatToChooseFrom(prepared), variants: { a, b } });
    return {
      picks: picks.map((pick) => ({ ...pick, inDraws: null })),
      relaxations,
      draws: undefined,
      trialId: trial.id,
    };
  }
  const { picks, relaxations, draws } = chooseSlate(prepared, sliders);
  return {
    picks: picks.map((pick) => ({ ...pick, team: null })),
    relaxations,
    draws: rounded(draws),
    trialId: undefined,
  };
}

/** Five digits say as much as seventeen, in a third of the room. */
function rounded({ mean, precision, spread, vectors }: DrawLog): DrawLog {
  const short = (values: number[]) => values.map((value) => Number(value.toPrecision(5)));
  return { mean: short(mean), precision: precision.map(short), spread, vectors: vectors.map(short) };
}
