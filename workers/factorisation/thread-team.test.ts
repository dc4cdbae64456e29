import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { loadKernelModule } from '@/infra/kernel-module';
import { crowd } from '@/recommenders/collaborative/als-examples';
import { soloTeam } from '@/recommenders/collaborative/kernels/team';
import { trainLinearModel } from '@/recommenders/collaborative/linear-model';
import { trainAls } from '@/recommenders/collaborative/train-als';
import { ThreadTeam } from './thread-team';

let module: WebAssembly.Module;
const teams: ThreadTeam[] = [];
const teamOf = (members: number) => {
  const team = new ThreadTeam(module, members);
  teams.push(team);
  return team;
};
beforeAll(async () => {
  module = loadKernelModule();
});
afterEach(async () => {
  await Promise.all(teams.splice(0).map((team) => team.close()));
});

// Starts threads, which takes its time on a busy machine.
describe('a team of threads', { timeout: 60_000 }, () => {
  it.each([8, 64])('comes to the very same factors as one thread, in blocks of %i', async (blockSize) => {
    const settings = { factors: 20, iterations: 4, blockSize };
    const train = (team: ThreadTeam | ReturnType<typeof soloTeam>) =>
      trainAls(crowd(), { team, rng: createRng(5), settings });
    const alone = await train(soloTeam(module));
    const team = teamOf(3);
    // Twice: a team is used for one training after the other.
    for (let time = 0; time < 2; time++) {
      const together = await train(team);
      expect(together.itemFactors).toEqual(alone.itemFactors);
      expect(together.userFactors).toEqual(alone.userFactors);
    }
  });

  it.each([{}, { largestInverse: 0, neighbours: 8 }])(
    'comes to the very same linear model',
    async (settings) => {
      const alone = await trainLinearModel(crowd(), soloTeam(module), settings);
      expect(await trainLinearModel(crowd(), teamOf(3), settings)).toEqual(alone);
    },
  );

  it('ends in the middle of a half-step when asked to', async () => {
    const stop = new AbortController();
    const training = trainAls(crowd(), {
      team: teamOf(2),
      rng: createRng(5),
      settings: { factors: 128, iterations: 10_000 },
      signal: stop.signal,
    });
    setTimeout(() => stop.abort(new Error('enough')), 100);
    await expect(training).rejects.toThrow('enough');
  });

  it('says so when a thread has ended', async () => {
    const team = teamOf(2);
    await team.close();
    await expect(trainAls(crowd(), { team, rng: createRng(5) })).rejects.toThrow(/thread/);
  });
});
