'use client';

import { common } from '@words/common';
import { keyNames } from '@words/shell';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { IconButton } from '@/components/ui/icon-button';
import { useBackCloses } from '@/components/ui/use-back-closes';
import { usePanel } from './use-panel';

/**
 * What the right side shows while `usePanel().open(id)` says so; on a phone a sheet from below. Render it anywhere
 * inside the app frame: it stays beside the page, which stays usable. Escape closes it and focus goes back.
 */
export function Panel({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const isOpen = usePanel((state) => state.openId === id);
  if (!isOpen) return null;
  return createPortal(
    <OpenPanel id={id} title={title}>
      {children}
    </OpenPanel>,
    document.body,
  );
}

function OpenPanel({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const close = usePanel((state) => state.close);
  const frame = useRef<HTMLElement>(null);
  // Beside the page it is no place to come back from; over it, as on a phone, it is.
  const [isOverPage] = useState(() => window.matchMedia('(width < 48rem)').matches);
  useBackCloses(isOverPage, close);
  useEffect(() => {
    const before = document.activeElement;
    frame.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside
      ref={frame}
      id={`panel-${id}`}
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
      className="fixed right-0 z-20 flex animate-rise flex-col border-line bg-raised outline-none max-md:inset-x-0 max-md:top-20 max-md:bottom-0 max-md:z-30 max-md:rounded-t-lg max-md:border-t max-md:shadow-float md:top-0 md:bottom-[calc(--spacing(20)+var(--strip))] md:w-90 md:border-l md:max-xl:shadow-float"
    >
      <header className="flex h-16 shrink-0 items-center justify-between pr-3 pl-5">
        <h2 className="display text-lg">{title}</h2>
        <IconButton
          label={common.close}
          shortcut={keyNames.escape}
          size="sm"
          className="max-md:size-11"
          onClick={close}
        >
          <X aria-hidden />
        </IconButton>
      </header>
      <div data-scroller className="min-h-0 flex-1 overflow-y-auto px-5 pb-6">
        {children}
      </div>
    </aside>
  );
}
