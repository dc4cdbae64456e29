/** Kept in a cookie, so that the server renders the right theme at once and no script has to run before paint. */
export const themeCookie = 'segue-theme';
const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The theme a cookie's value stands for; anything else follows the system. */
export const parseTheme = (value: string | undefined): Theme =>
  themes.find((theme) => theme === value) ?? 'system';

/** As the theme: the server knows it before anything is painted. */
export const contrastCookie = 'segue-contrast';
const contrasts = ['system', 'normal', 'more'] as const;
export type Contrast = (typeof contrasts)[number];

/** The contrast a cookie's value stands for; anything else follows the system. */
export const parseContrast = (value: string | undefined): Contrast =>
  contrasts.find((contrast) => contrast === value) ?? 'system';
