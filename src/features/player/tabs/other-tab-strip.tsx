'use client';

import { otherTab } from '@words/live';
import { Button } from '@/components/ui/button';
import { useMe } from '@/features/api/use-me';
import { playHere } from './play-here';
import { useOtherTab } from './player-tabs';

/** "… plays in another tab": why this one fell silent, and the way to have it here. */
export function OtherTabStrip() {
  const { data: me } = useMe();
  const title = useOtherTab((state) => state.playing);
  return (
    <div role="status">
      {title === null || !me ? null : (
        <div data-strip className="flex h-12 items-center gap-3 border-line border-t px-4">
          <p className="min-w-0 flex-1">
            <span className="block truncate font-medium">{title}</span>
            <span className="block truncate text-muted text-xs">{otherTab.playsThere}</span>
          </p>
          <Button size="sm" onClick={() => void playHere(me.id)}>
            {otherTab.playHere}
          </Button>
        </div>
      )}
    </div>
  );
}
