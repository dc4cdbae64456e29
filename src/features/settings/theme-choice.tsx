'use client';

import { themeChoice } from '@words/settings';
import { RadioCards } from '@/components/ui/radio-cards';
import { useTheme } from '@/features/shell/use-theme';

const THEMES = [
  { value: 'system', label: themeChoice.system, hint: themeChoice.aboutSystem },
  { value: 'dark', label: themeChoice.dark },
  { value: 'light', label: themeChoice.light },
] as const;

/** Dark, light, or what the system says. Kept in this browser. */
export function ThemeChoice() {
  const { theme, setTheme } = useTheme();
  return <RadioCards label={themeChoice.label} value={theme} options={THEMES} onValueChange={setTheme} />;
}
