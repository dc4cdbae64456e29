import { blendVariantSchema, type Outcomes, type Trial } from '@/domain/contracts/quality';
import { database } from '@/infra/database';
import { Prisma } from '@/infra/prisma/generated/client';
import { outcomeValue } from '@/recommenders/blend/outcome-value';
import { type TeamWeek, teamVerdict } from '@/recommenders/evaluation/team-verdict';
import { answersWhere } from '../discover/answers';
import { noOutcomes, outcomeCounts, outcomesOf } from './outcome-counts';

const shownTrials = 20;

/** The trials of two blends, newest first: what the tracks of each brought in, and which is preferred. */
export async function findTrials(): Promise<Trial[]> {
  const trials = await database().blendTrial.findMany({ orderBy: { startedAt: 'desc' }, take: shownTrials });
  return Promise.all(
    trials.map(async ({ id, a, b, startedAt, endedAt }) => {
      const weeks = await findTeamWeeks(id);
      return {
        id,
        a: blendVariantSchema.parse(a),
        b: blendVariantSchema.parse(b),
        startedAt: startedAt.toISOString(),
        endedAt: endedAt?.toISOString() ?? null,
        lists: weeks.length,
        outcomes: await countByTeam(id),
        result: teamVerdict(weeks),
      };
    }),
  );
}

const ofTrial = (id: string) => answersWhere(Prisma.sql`l."trialId" = ${id}::uuid AND e.team IS NOT NULL`);

/** By list: what each team's tracks are worth together, as the blend learns from them (likes 2, heard to the end 1). */
async function findTeamWeeks(trialId: string): Promise<TeamWeek[]> {
  const rows = await database().$queryRaw<
    {
      listId: string;
      team: 'a' | 'b';
      outcome: 'complete' | 'partial' | 'skip' | null;
      feedback: 'like' | 'dislike' | null;
    }[]
  >`SELECT "listId", team::text, outcome, feedback FROM (${ofTrial(trialId)}) answers`;
  const weeks = new Map<string, TeamWeek>();
  for (const { listId, team, ...heard } of rows) {
    const week = weeks.get(listId) ?? { a: 0, b: 0 };
    weeks.set(listId, week);
    const answer = outcomeValue(heard);
    if (answer) week[team] += answer.value * answer.weight;
  }
  return [...weeks.values()];
}

async function countByTeam(trialId: string): Promise<Record<'a' | 'b', Outcomes>> {
  const rows = await database().$queryRaw<({ team: 'a' | 'b' } & Outcomes)[]>`
    SELECT team::text, ${outcomeCounts(Prisma.sql`1`)} FROM (${ofTrial(trialId)}) answers GROUP BY team`;
  const of = (team: 'a' | 'b') => outcomesOf(rows.find((row) => row.team === team) ?? noOutcomes);
  return { a: of('a'), b: of('b') };
}
