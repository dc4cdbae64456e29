import { createRng } from '@/domain/rng';
import { createTrackLikeness } from '@/server/discover/track-likeness';
import { buildKernels } from '../../scripts/start/build-kernels';
import { mondayOf } from './calendar';
import { createHiddenListener } from './hidden-listener';
import { truthOf } from './hidden-taste';
import { rememberLikeness } from './remember-likeness';
import { createCrowd } from './simulated-crowd';
import { createLibrary } from './simulated-library';
import type { SimulatedWorld } from './simulated-world';
import { trainCrowd } from './train-crowd';

/**
 * The same world for every seed of listeners.
 * @param artists each has about four tracks
 * @param say is told the progress
 */
export async function createWorld(artists: number, say: (text: string) => void): Promise<SimulatedWorld> {
  await buildKernels();
  const library = await createLibrary(artists, say);
  const truth = truthOf(library, createRng('truth'));
  const now = mondayOf(1);
  const crowd = await trainCrowd(library.catalogue.tracks, createCrowd(library, truth, now), now);
  const sources = { collaborative: crowd.model, writtenAlike: library.writtenAlike };
  return {
    library,
    crowd,
    createListener: (id, turnsAt) => createHiddenListener(library, truth, id, turnsAt),
    likeness: rememberLikeness(createTrackLikeness(library.pool, sources), library.pool),
  };
}
