'use client';

import { create } from 'zustand';

type PanelState = {
  /** Which panel stands open at the right, or null. */
  openId: string | null;
  open: (id: string) => void;
  close: () => void;
  toggle: (id: string) => void;
};

/** The one place at the right of the page that the queue, evidence and the like take turns in. */
export const usePanel = create<PanelState>((set) => ({
  openId: null,
  open: (id) => set({ openId: id }),
  close: () => set({ openId: null }),
  toggle: (id) => set(({ openId }) => ({ openId: openId === id ? null : id })),
}));
