import { database } from '@/infra/database';

const key = 'demo-beside-own';

/** Remembers that somebody asked for the demo and their own music side by side. */
export async function allowDemoBesideOwn(): Promise<void> {
  await database().setting.upsert({ where: { key }, create: { key, value: true }, update: { value: true } });
}

/** Whether the library has music of the listener's own. */
export async function hasOwnMusic(): Promise<boolean> {
  const track = await database().track.findFirst({
    where: { missingSince: null, folder: { kind: 'user' } },
    select: { id: true },
  });
  return track !== null;
}

/**
 * Whether the demo has to make room: music of the listener's own has arrived, and nobody asked for both. Lists and
 * searches never mix the two unasked.
 */
export async function isDemoInTheWay(): Promise<boolean> {
  const db = database();
  const [demo, own, asked] = await Promise.all([
    db.libraryFolder.findFirst({ where: { kind: 'demo' }, select: { id: true } }),
    hasOwnMusic(),
    db.setting.findUnique({ where: { key } }),
  ]);
  return demo !== null && own && asked?.value !== true;
}
