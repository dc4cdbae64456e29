'use client';

import { Tooltip as Base } from '@base-ui/react/tooltip';
import { useEffect, useState } from 'react';
import { Kbd } from './kbd';
import { hideWords, leaveWords, stayWords, useWords } from './tooltip-store';

/** The words that float; see `Tooltip`. */
export function TooltipPopup() {
  const { words } = useWords();
  // On their way out they still say what they said.
  const [last, setLast] = useState(words);
  if (words && words !== last) setLast(words);
  const shown = words ?? last;
  useEffect(() => {
    if (!words) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hideWords();
    };
    const onScroll = () => hideWords();
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [words]);
  if (!shown) return null;
  return (
    <Base.Root open={words !== null} onOpenChange={(isOpen) => isOpen || hideWords()}>
      <Base.Portal>
        <Base.Positioner anchor={shown.anchor} side={shown.side} sideOffset={8} className="z-50">
          <Base.Popup
            onPointerEnter={stayWords}
            onPointerLeave={leaveWords}
            className="flex max-w-72 origin-(--transform-origin) items-center gap-2 rounded-sm bg-floating px-2 py-1 text-ink text-xs shadow-float transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0"
          >
            {shown.text}
            {shown.shortcut ? <Kbd>{shown.shortcut}</Kbd> : null}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
