'use client';

import { create } from 'zustand';
import { type Theme, themeCookie } from './theme';

const YEAR_SECONDS = 365 * 24 * 3600;

type ThemeState = { theme: Theme; setTheme: (theme: Theme) => void };

/** The chosen theme (told to it by `<Providers>`), and the way to choose another: page and cookie change at once. */
export const useTheme = create<ThemeState>((set) => ({
  theme: 'system',
  setTheme: (theme) => {
    document.documentElement.dataset.theme = theme;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing where pages come over plain http
    document.cookie = `${themeCookie}=${theme}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
    set({ theme });
  },
}));
