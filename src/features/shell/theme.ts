import { z } from 'zod';

/** Kept in a cookie, so that the server renders the right theme at once and no script has to run before paint. */
export const themeCookie = 'segue-theme';
export const themeSchema = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof themeSchema>;

/** The theme a cookie's value stands for; anything else follows the system. */
export const parseTheme = (value: string | undefined): Theme => themeSchema.catch('system').parse(value);
