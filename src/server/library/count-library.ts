import type { Me } from '@/domain/contracts/accounts';
import { database } from '@/infra/database';
import { keepWhileSame } from '@/infra/keep-while-same';
import { libraryState } from './library-state';

/** How much there is: to count two hundred thousand tracks takes longer than all else that a page begins with. */
export const countLibrary = keepWhileSame(
  async () => `${await libraryState()} ${await database().trackAnalysis.count()}`,
  async (): Promise<Me['library']> => {
    const db = database();
    const present = { missingSince: null };
    const [tracks, artists, analysed, demoTracks] = await Promise.all([
      db.track.count({ where: present }),
      db.artist.count({ where: { trackArtists: { some: { track: present } } } }),
      db.trackAnalysis.count({ where: { track: present } }),
      db.track.count({ where: { ...present, folder: { kind: 'demo' } } }),
    ]);
    return { tracks, artists, analysed, demoTracks };
  },
);
