'use client';

import { create } from 'zustand';

/** Whether the list of keys is shown. */
export const useShortcutHelp = create<{
  isOpen: boolean;
  show: () => void;
  setOpen: (isOpen: boolean) => void;
}>((set) => ({
  isOpen: false,
  show: () => set({ isOpen: true }),
  setOpen: (isOpen) => set({ isOpen }),
}));
