import { join } from 'node:path';
import { readEnv } from './env';

type Room = 'covers' | 'demo' | 'sound-model' | 'transcodes';

/** A folder of Segue's own data: cover images, the demo collection, converted music, the sound model tuned to the library. */
export function dataFolder(room: Room): string {
  return join(readEnv().SEGUE_DATA_DIR, room);
}
