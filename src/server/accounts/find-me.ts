import type { Me } from '@/domain/contracts/accounts';
import { database } from '@/infra/database';
import type { SessionUser } from './find-session-user';

/** The signed-in listener with what the first pages need to decide what to show. */
export async function findMe(user: SessionUser): Promise<Me> {
  const db = database();
  const present = { missingSince: null };
  const [picks, lists, tracks, artists, analysed, demoTracks] = await Promise.all([
    db.tastePick.count({ where: { userId: user.id } }),
    db.discoverList.count({ where: { userId: user.id } }),
    db.track.count({ where: present }),
    db.artist.count({ where: { trackArtists: { some: { track: present } } } }),
    db.trackAnalysis.count({ where: { track: present } }),
    db.track.count({ where: { ...present, folder: { kind: 'demo' } } }),
  ]);
  return {
    ...user,
    hasTaste: picks > 0,
    hasDiscover: lists > 0,
    library: { tracks, artists, analysed, demoTracks },
  };
}
