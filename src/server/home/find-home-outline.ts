import type { HomeOutline } from '@/domain/contracts/home';
import { database } from '@/infra/database';
import type { SessionUser } from '../accounts/find-session-user';
import { findTasteMixes } from '../discover/find-taste-mixes';
import { countLibrary } from '../library/count-library';
import { logFailure } from '../observability/log-failure';
import { findUnfinished } from '../playback/find-unfinished';

/**
 * Which parts the home page of a listener begins with, without what is in them.
 * @returns null where it cannot be told: the page does without
 */
export async function findHomeOutline(user: SessionUser, now: Date): Promise<HomeOutline | null> {
  const db = database();
  const ofThem = { userId: user.id, track: { missingSince: null } };
  try {
    const [library, unfinished, tastes, played, liked] = await Promise.all([
      countLibrary(),
      findUnfinished(user.id, now),
      findTasteMixes(user, now),
      db.play.findFirst({ where: ofThem, select: { id: true } }),
      db.feedback.findFirst({ where: { ...ofThem, value: 'like' }, select: { trackId: true } }),
    ]);
    return {
      demoTracks: library.demoTracks,
      isAdmin: user.role === 'admin',
      hasUnfinished: unfinished.items.length > 0,
      tastes: tastes.items.length > 0 ? 'some' : tastes.isBeingMade ? 'being-made' : 'none',
      hasPlayed: played !== null,
      hasLiked: liked !== null,
    };
  } catch (error) {
    logFailure(error, { reading: 'the outline of the home page' });
    return null;
  }
}
