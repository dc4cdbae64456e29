'use client';

import { useEffect } from 'react';
import { later } from '@/components/ui/later';
import { usePalette } from './use-palette';

const dialog = later(() => import('./palette-dialog'));

/** Search over everything, on Ctrl or Cmd and K from every page; the focus returns to where it was. */
export function Palette() {
  const { isOpen, setOpen } = usePalette();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isAsked || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      const { isOpen: isShown } = usePalette.getState();
      // One dialog at a time.
      if (isShown || !document.querySelector('[role=dialog]')) setOpen(!isShown);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [setOpen]);
  const loaded = dialog.use(isOpen);
  return loaded ? <loaded.PaletteDialog /> : null;
}
