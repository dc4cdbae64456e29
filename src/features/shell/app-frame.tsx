'use client';

import { appFrame } from '@words/shell';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { useRequireSession } from '@/features/accounts/use-require-session';
import { useEvents } from '@/features/api/use-events';
import { OfflineStrip } from '@/features/offline/offline-note';
import { useOfflineLifecycle } from '@/features/offline/use-offline-lifecycle';
import { SessionOfferStrip } from '@/features/player/elsewhere/session-offer-strip';
import { MiniPlayer } from '@/features/player/mini-player';
import { PlayerBar } from '@/features/player/player-bar';
import { OtherTabStrip } from '@/features/player/tabs/other-tab-strip';
import { usePlayerLifecycle } from '@/features/player/use-player-lifecycle';
import { Palette } from '@/features/search/palette/palette';
import { OverThePage } from './over-the-page';
import { Rail } from './rail';
import { TabBar } from './tab-bar';
import { usePageHeldOffline } from './use-page-held-offline';
import { usePanel } from './use-panel';
import { useShortcuts } from './use-shortcuts';

/** Rail, main column, right panel and player; stays while the pages inside change, and the music plays on. */
export function AppFrame({ children }: { children: ReactNode }) {
  const me = useRequireSession();
  usePlayerLifecycle(me?.id);
  useEvents(me?.id);
  useOfflineLifecycle(me?.id);
  useShortcuts();
  usePageHeldOffline();
  const hasPanel = usePanel((state) => state.openId !== null);
  return (
    <>
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-sm bg-accent px-4 py-2 font-medium text-on-accent focus:translate-y-0"
      >
        {appFrame.skip}
      </a>
      <header className="fixed inset-y-0 left-0 z-20 w-16 border-line border-r bg-sunken pb-20 max-md:hidden lg:w-56">
        <Rail />
      </header>
      <main
        id="main"
        tabIndex={-1}
        className={cn(
          'min-h-dvh px-4 pt-6 pb-[calc(--spacing(36)+var(--strip))] outline-none md:pr-8 md:pb-[calc(--spacing(28)+var(--strip))] md:pl-24 lg:pr-10 lg:pl-66',
          hasPanel && 'xl:pr-100',
        )}
      >
        {/* A television shows more beside each other, not longer lines: prose has widths of its own. */}
        <div className="mx-auto max-w-320 min-[105rem]:max-w-400 min-[150rem]:max-w-480">{children}</div>
      </main>
      <OverThePage />
      <div className="pointer-events-none fixed inset-x-0 bottom-0 z-25">
        <section aria-label={appFrame.player}>
          {/* Beside the rail, whose foot has the account. */}
          <div className="pointer-events-auto bg-sunken md:ml-16 lg:ml-56">
            <OfflineStrip />
            <SessionOfferStrip />
            <OtherTabStrip />
          </div>
          <div className="pointer-events-auto border-line border-t bg-sunken pb-[env(safe-area-inset-bottom)] max-md:hidden">
            <PlayerBar />
          </div>
          <div className="pointer-events-auto border-line bg-sunken has-[*]:border-t md:hidden">
            <MiniPlayer />
          </div>
        </section>
        <div className="pointer-events-auto border-line border-t bg-sunken pb-[env(safe-area-inset-bottom)] md:hidden">
          <TabBar />
        </div>
      </div>
      <Palette />
    </>
  );
}
