import { timeAgo } from '@words/amounts';
import { language } from '@words/language';
import { rediscover } from '@words/mixes';
import type { RediscoveredTrack } from '@/domain/contracts/rediscover';

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;

/** Why a track is here: "liked in March, last heard 94 days ago". */
export function rediscoverInWords(
  { likedAt, plays, lastHeardAt }: Omit<RediscoveredTrack, 'track'>,
  now: Date,
): string {
  const loved = likedAt ? rediscover.likedIn(monthOf(likedAt, now)) : rediscover.heardToTheEnd(plays);
  if (!lastHeardAt) return rediscover.notHeardSince(loved);
  const days = Math.floor((now.getTime() - new Date(lastHeardAt).getTime()) / DAY_MS);
  return rediscover.lastHeard(loved, days < YEAR_DAYS ? rediscover.daysAgo(days) : timeAgo(lastHeardAt, now));
}

/** "March", with the year where it is not this one's. */
function monthOf(instant: string, now: Date): string {
  const date = new Date(instant);
  const isThisYear = date.getFullYear() === now.getFullYear();
  return date.toLocaleDateString(language, { month: 'long', ...(!isThisYear && { year: 'numeric' }) });
}
