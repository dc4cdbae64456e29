'use client';

import { Dialog } from '@base-ui/react/dialog';
import { palette } from '@words/search';
import { PaletteBox } from './palette-box';
import { usePalette } from './use-palette';

/** The palette itself; see `Palette`. */
export function PaletteDialog() {
  const { isOpen, setOpen } = usePalette();
  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/50 transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup className="-translate-x-1/2 fixed top-[10dvh] left-1/2 z-40 flex max-h-[76dvh] w-160 max-w-[calc(100vw-24px)] flex-col overflow-hidden rounded-lg bg-floating shadow-float outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0 max-md:top-3 max-md:max-h-[calc(100dvh-24px)]">
          <Dialog.Title className="sr-only">{palette.title}</Dialog.Title>
          <PaletteBox onClose={() => setOpen(false)} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
