'use client';

import { create } from 'zustand';

/** Whether the palette is open. */
export const usePalette = create<{
  isOpen: boolean;
  show: () => void;
  setOpen: (isOpen: boolean) => void;
}>((set) => ({
  isOpen: false,
  show: () => set({ isOpen: true }),
  setOpen: (isOpen) => set({ isOpen }),
}));
