import type { Me } from '@/domain/contracts/accounts';
import { isoWeekOf } from '@/domain/iso-week';
import { database } from '@/infra/database';
import { keepWhileSame } from '@/infra/keep-while-same';
import { explainAbsence } from '../discover/explain-absence';
import { libraryState } from '../library/library-state';
import type { SessionUser } from './find-session-user';

/** The signed-in listener with what the first pages need to decide what to show. */
export async function findMe(user: SessionUser, now = new Date()): Promise<Me> {
  const db = database();
  const week = isoWeekOf(now, user.timeZone);
  const [picks, lists, thisWeek, library] = await Promise.all([
    db.tastePick.count({ where: { userId: user.id } }),
    db.discoverList.count({ where: { userId: user.id } }),
    db.discoverList.count({ where: { userId: user.id, week } }),
    countLibrary(),
  ]);
  return {
    ...user,
    hasTaste: picks > 0,
    hasDiscover: lists > 0,
    noListReason: thisWeek > 0 ? null : await explainAbsence(user.id, now),
    library,
  };
}

/** To count two hundred thousand tracks takes longer than all else that a page begins with. */
const countLibrary = keepWhileSame(
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
