'use client';

import { RadioCards } from '@/components/ui/radio-cards';
import { useTheme } from '@/features/shell/use-theme';

const THEMES = [
  { value: 'system', label: 'As the system', hint: 'Changes with day and night where the system does.' },
  { value: 'dark', label: 'Dark' },
  { value: 'light', label: 'Light' },
] as const;

/** Dark, light, or what the system says. Kept in this browser. */
export function ThemeChoice() {
  const { theme, setTheme } = useTheme();
  return <RadioCards label="Theme" value={theme} options={THEMES} onValueChange={setTheme} />;
}
