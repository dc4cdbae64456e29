'use client';

import { create } from 'zustand';
import { type Contrast, contrastCookie, type Theme, themeCookie } from './theme';

const YEAR_SECONDS = 365 * 24 * 3600;

type ThemeState = {
  theme: Theme;
  contrast: Contrast;
  setTheme: (theme: Theme) => void;
  setContrast: (contrast: Contrast) => void;
};

/**
 * The chosen theme and contrast (told to it by `<Providers>`), and the way to choose others: page and cookie change at once.
 */
export const useTheme = create<ThemeState>((set) => ({
  theme: 'system',
  contrast: 'system',
  setTheme: (theme) => {
    document.documentElement.dataset.theme = theme;
    keep(themeCookie, theme);
    set({ theme });
  },
  setContrast: (contrast) => {
    document.documentElement.dataset.contrast = contrast;
    keep(contrastCookie, contrast);
    set({ contrast });
  },
}));

function keep(cookie: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing where pages come over plain http
  document.cookie = `${cookie}=${value}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}
