'use client';

import { later } from '@/components/ui/later';
import { useNowPlaying } from '@/features/player/use-now-playing';
import { usePanel } from './use-panel';
import { useShortcutHelp } from './use-shortcut-help';

const queue = later(() => import('@/features/player/queue-panel'));
const nowPlaying = later(() => import('@/features/player/now-playing-sheet'));
const help = later(() => import('./shortcut-help'));

/** What comes over the page or beside it when asked for: the page itself stands without it. */
export function OverThePage() {
  const queueParts = queue.use(usePanel(({ openId }) => openId === 'queue'));
  const nowPlayingParts = nowPlaying.use(useNowPlaying(({ isOpen }) => isOpen));
  const helpParts = help.use(useShortcutHelp(({ isOpen }) => isOpen));
  return (
    <>
      {queueParts ? <queueParts.QueuePanel /> : null}
      {nowPlayingParts ? <nowPlayingParts.NowPlayingSheet /> : null}
      {helpParts ? <helpParts.ShortcutHelp /> : null}
    </>
  );
}
