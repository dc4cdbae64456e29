import type { RediscoveredTrack } from '@/domain/contracts/rediscover';
import { countOf, timeAgo } from '@/features/library/amounts-in-words';

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;

/** Why a track is here: "liked in March, last heard 94 days ago". */
export function rediscoverInWords(
  { likedAt, plays, lastHeardAt }: Omit<RediscoveredTrack, 'track'>,
  now: Date,
): string {
  const loved = likedAt ? `liked in ${monthOf(likedAt, now)}` : `heard ${countOf(plays, 'time')} to the end`;
  if (!lastHeardAt) return `${loved}, not heard since`;
  const days = Math.floor((now.getTime() - new Date(lastHeardAt).getTime()) / DAY_MS);
  return `${loved}, last heard ${days < YEAR_DAYS ? `${days} days ago` : timeAgo(lastHeardAt, now)}`;
}

/** "March", with the year where it is not this one's. */
function monthOf(instant: string, now: Date): string {
  const date = new Date(instant);
  const isThisYear = date.getFullYear() === now.getFullYear();
  return date.toLocaleDateString('en', { month: 'long', ...(!isThisYear && { year: 'numeric' }) });
}
