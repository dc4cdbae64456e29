import { join } from 'node:path';
import { readEnv } from './env';

type Room = 'covers' | 'demo' | 'history' | 'sound-model' | 'transcodes';

/** A folder of Segue's own data: cover images, the demo collection, histories that wait to be read, converted music, the
 * sound model tuned to the library. */
export function dataFolder(room: Room): string {
  return join(readEnv().SEGUE_DATA_DIR, room);
}
