'use client';

import { pressPage } from '@words/press';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { type MenuHandle, SharedMenuTrigger } from '@/components/ui/shared-menu';
import type { PressMention } from '@/domain/contracts/press';
import { markKey } from './next-mark';

/** A name in a text, as a button: artists in one tint with a full line, tracks in another with dots. */
export function Mark({
  handle,
  mention,
  children,
}: {
  handle: MenuHandle<PressMention>;
  mention: PressMention;
  children: ReactNode;
}) {
  const { artist, track } = mention;
  return (
    <SharedMenuTrigger
      // A real button is a block of its own among the words: a line could not break within it.
      nativeButton={false}
      render={<span />}
      handle={handle}
      payload={mention}
      data-mark={markKey(mention)}
      data-mention-id={mention.id}
      title={track ? pressPage.trackBy(track.title, artist.name) : artist.name}
      className={cn(
        'box-decoration-clone cursor-pointer rounded-[3px] px-0.5 text-ink underline decoration-2 underline-offset-4 transition-colors',
        track
          ? 'bg-signal-audio/15 decoration-dotted decoration-signal-audio hover:bg-signal-audio/30 data-popup-open:bg-signal-audio/30'
          : 'bg-signal-text/15 decoration-signal-text hover:bg-signal-text/30 data-popup-open:bg-signal-text/30',
      )}
    >
      {children}
    </SharedMenuTrigger>
  );
}
