import { parseArgs } from 'node:util';
import { percentiles } from './library/percentiles';
import { wholeNumber } from './whole-number';
import { withDatabase } from './with-database';

/** Slider positions that are asked for, one after the other. */
const ANSWERS = 20;

/**
 * Builds Discover lists in a large library and says what one costs: processor time of this process, without Postgres', and what a
 * slider's answer takes.
 *
 *   npm run measure:discover -- [--tracks 100000] [--listeners 40] [--crowd 1000]
 *
 * The first list, for which the library is read, is told apart. Prints one JSON object.
 */
async function main(): Promise<void> {
  const number = (value: string) => ({ type: 'string', default: value }) as const;
  const { values } = parseArgs({
    options: { tracks: number('100000'), listeners: number('40'), crowd: number('1000') },
  });
  const size = {
    tracks: wholeNumber('tracks', values.tracks),
    listeners: wholeNumber('listeners', values.listeners),
    crowd: wholeNumber('crowd', values.crowd),
  };
  if (size.listeners < 2) throw new Error('--listeners: two at least, the first one is told apart');
  await withDatabase(async () => console.log(JSON.stringify(await measure(size))), { isDisposable: true });
}

async function measure(size: { tracks: number; listeners: number; crowd: number }) {
  const { closeDatabase, database } = await import('@/infra/database');
  const { buildKernels } = await import('../scripts/start/build-kernels');
  const { trainCollaborative } = await import('@tests/factories/train-collaborative');
  const { buildList } = await import('@/server/discover/build-list');
  const { previewSteering } = await import('@/server/discover/preview-steering');
  const { createStyledLibrary } = await import('./library/create-styled-library');
  await buildKernels();
  const now = new Date('2026-11-18T12:00:00Z');
  const listeners = await createStyledLibrary(size, now);
  await trainCollaborative(now);
  const costs: { cpuMs: number; wallMs: number }[] = [];
  for (const userId of listeners) {
    const [cpu, wall] = [process.cpuUsage(), performance.now()];
    const built = await buildList({ userId, week: '2026-W47', existing: 'keep', now });
    if (!built.built || built.tracks !== 30) throw new Error(`No list of thirty: ${JSON.stringify(built)}`);
    const used = process.cpuUsage(cpu);
    costs.push({ cpuMs: (used.user + used.system) / 1000, wallMs: performance.now() - wall });
  }
  const user = await database().user.findUniqueOrThrow({ where: { id: listeners[0]! } });
  const answers: number[] = [];
  for (let k = 0; k < ANSWERS; k++) {
    const sliders = { collaborative: 0.2, text: k / ANSWERS, audio: 0.4, adventure: 0.3 };
    const at = performance.now();
    await previewSteering({ ...user, role: 'listener' }, sliders, now);
    answers.push(performance.now() - at);
  }
  await closeDatabase();
  const [first, ...others] = costs;
  return {
    ...size,
    firstListMs: Math.round(first!.wallMs),
    listCpuMs: percentiles(others.map(({ cpuMs }) => cpuMs)),
    listMs: percentiles(others.map(({ wallMs }) => wallMs)),
    firstAnswerMs: Math.round(answers[0]!),
    answerMs: percentiles(answers.slice(1)),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
