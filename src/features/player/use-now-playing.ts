'use client';

import { create } from 'zustand';

/** Whether the player stands over the whole screen. */
export const useNowPlaying = create<{ isOpen: boolean; setOpen: (isOpen: boolean) => void }>((set) => ({
  isOpen: false,
  setOpen: (isOpen) => set({ isOpen }),
}));
