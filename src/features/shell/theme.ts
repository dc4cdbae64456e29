import { z } from 'zod';

/** Kept in a cookie, so that the server renders the right theme at once and no script has to run before paint. */
export const themeCookie = 'segue-theme';
export const themeSchema = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof themeSchema>;

/** The theme a cookie's value stands for; anything else follows the system. */
export const parseTheme = (value: string | undefined): Theme => themeSchema.catch('system').parse(value);

/** As the theme: the server knows it before anything is painted. */
export const contrastCookie = 'segue-contrast';
export const contrastSchema = z.enum(['system', 'normal', 'more']);
export type Contrast = z.infer<typeof contrastSchema>;

/** The contrast a cookie's value stands for; anything else follows the system. */
export const parseContrast = (value: string | undefined): Contrast =>
  contrastSchema.catch('system').parse(value);
