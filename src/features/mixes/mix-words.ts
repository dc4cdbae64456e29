import type { MixId } from '@/domain/contracts/sounds';

/** What each mix is called, and what it is for. */
export const mixWords: Record<MixId, { title: string; purpose: string }> = {
  focus: { title: 'Focus', purpose: 'Steady and unobtrusive: neither asleep nor insistent' },
  run: { title: 'Run at 170', purpose: '170 beats a minute, or half of it, and enough drive to carry you' },
  party: { title: 'Party', purpose: 'Loud and between 104 and 140 beats a minute' },
  sleep: { title: 'Sleep', purpose: 'Quiet and slow, and quieter from track to track' },
  bright: { title: 'Bright', purpose: 'Major keys with some life in them' },
  melancholy: { title: 'Melancholy', purpose: 'Minor keys, not loud' },
  gentle: { title: 'Gentle', purpose: 'The softest of your library' },
  intense: { title: 'Intense', purpose: 'The most forceful of your library' },
};
