import { rm } from 'node:fs/promises';
import { dataFolder } from '@/infra/data-dir';
import { database } from '@/infra/database';
import { pruneNames } from '../library/close-scan';
import { rememberDemo } from './demo-wanted';
import { demoSource } from './import-demo-listeners';

/**
 * Removes the demo collection: its files, tracks, listeners and press, and the artists and albums that nothing of the
 * listener's own belongs to. Lists keep only their other tracks; those left empty go.
 */
export async function removeDemo(): Promise<void> {
  await rememberDemo('removed');
  const db = database();
  await db.$transaction(
    async (tx) => {
      const isOfDemoAlone = {
        some: { track: { folder: { kind: 'demo' as const } } },
        every: { track: { folder: { kind: 'demo' as const } } },
      };
      await tx.tastePick.deleteMany({ where: { artist: { trackArtists: isOfDemoAlone } } });
      await tx.libraryFolder.deleteMany({ where: { kind: 'demo' } });
      await tx.communityListener.deleteMany({ where: { source: demoSource } });
      await tx.pressSource.deleteMany({ where: { demo: true } });
      await tx.discoverList.deleteMany({ where: { entries: { none: {} } } });
      await tx.model.deleteMany({ where: { kind: 'collaborative' } });
    },
    { timeout: 60_000 },
  );
  await pruneNames();
  await rm(dataFolder('demo'), { recursive: true, force: true });
}
