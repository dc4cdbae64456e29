import type { Rng } from '@/domain/rng';
import {
  bestEligible,
  Contenders,
  hearSignal,
  Places,
  SLATE_SIZE,
  type Slate,
  type SlatePick,
} from './build-slate';
import { type BlendedCandidate, SIGNALS } from './candidate';
import { type BalanceOptions, SlateBalance } from './slate-balance';
import { RELAXATIONS, type Relaxation, type SlateHistory, slateStages } from './slate-rules';

/** The two blends of a trial. */
export type Team = 'a' | 'b';

export interface DraftedSlate extends Slate {
  picks: (SlatePick & {
    /** Whose pick it was; null for one that was swapped in so that a signal is heard. */
    team: Team | null;
  })[];
}

/**
 * One list from two rankings by team-draft interleaving (Radlinski, Kurup & Joachims 2008): the team with fewer picks
 * chooses, a coin decides where they have the same, and each takes what its own ranking has best among what is left. So
 * each team fields as many tracks as the other, and what listeners prefer is credited to the ranking that brought it.
 *
 * The rules are those of any list (buildSlate), held for both together: artists, albums and the balance are counted over
 * all picks, and rules give way in the same order. A team with nothing left in a stage lets the other go on, and makes up
 * for it later.
 *
 * @param rankings candidates of each team with distinct track ids, in any order
 */
export function draftSlate(
  rankings: Record<Team, readonly BlendedCandidate[]>,
  history: SlateHistory,
  options: { size?: number; balance?: BalanceOptions; rng: Rng },
): DraftedSlate {
  const { size = SLATE_SIZE, rng } = options;
  const balance = options.balance && new SlateBalance(options.balance);
  const allowed = { a: bestFirst(rankings.a, history), b: bestFirst(rankings.b, history) };
  const stages = slateStages(history, size, balance !== undefined);
  const picks: SlatePick[] = [];
  const teamOf = new Map<string, Team>();
  const counts = { a: 0, b: 0 };
  const places = new Places();
  for (const stage of stages) {
    if (picks.length >= size) break;
    const eligible = (ranked: readonly BlendedCandidate[]) =>
      new Contenders(
        bestEligible(ranked, stage).filter(({ trackId }) => !teamOf.has(trackId)),
        balance,
      );
    const left = { a: eligible(allowed.a), b: eligible(allowed.b) };
    const takeFor = (team: Team) =>
      left[team].takeBest((track) => !teamOf.has(track.trackId) && places.hasRoom(stage, track));
    while (picks.length < size) {
      const first = turnOf(counts, rng);
      const second = first === 'a' ? 'b' : 'a';
      let team = first;
      let best = takeFor(first);
      if (!best) [team, best] = [second, takeFor(second)];
      if (!best) break;
      picks.push({ ...best, relaxation: stage.relaxation });
      teamOf.set(best.trackId, team);
      counts[team]++;
      places.take(best);
      balance?.add(best);
    }
  }
  for (const signal of SIGNALS) hearSignal(signal, picks, allowed.a, stages);
  for (const signal of SIGNALS) hearSignal(signal, picks, allowed.b, stages);
  const used = new Set<Relaxation | null>(picks.map(({ relaxation }) => relaxation));
  if (picks.length < size) used.add('shorter-list');
  return {
    picks: picks.map((pick) => ({ ...pick, team: teamOf.get(pick.trackId) ?? null })),
    relaxations: RELAXATIONS.filter((relaxation) => used.has(relaxation)),
  };
}

function turnOf(counts: Record<Team, number>, rng: Rng): Team {
  if (counts.a !== counts.b) return counts.a < counts.b ? 'a' : 'b';
  return rng() < 0.5 ? 'a' : 'b';
}

const bestFirst = (ranked: readonly BlendedCandidate[], { disliked }: SlateHistory): BlendedCandidate[] =>
  ranked
    .filter(({ trackId }) => !disliked.has(trackId))
    .sort((one, other) => other.score - one.score || (one.trackId < other.trackId ? -1 : 1));
