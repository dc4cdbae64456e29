import { parentPort, workerData } from 'node:worker_threads';
import { createRng } from '@/domain/rng';
import { groupSounds } from '@/recommenders/audio/group-sounds';
import { layoutSoundMap } from '@/recommenders/audio/sound-map';
import type { Arrangement, ArrangementRequest } from '@/server/sound/arrange-sounds';

const { embeddings, previous, mustRedraw, seed } = workerData as ArrangementRequest;
const arrangement: Arrangement = {
  groups: groupSounds(embeddings, createRng(`groups/${seed}`)),
  places: layoutSoundMap(embeddings, previous, createRng(`map/${seed}`), mustRedraw),
};
parentPort!.postMessage(arrangement);
