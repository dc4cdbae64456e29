'use client';

import { RadioCards } from '@/components/ui/radio-cards';
import { useTheme } from '@/features/shell/use-theme';

const CONTRASTS = [
  { value: 'system', label: 'As the system', hint: 'More where the system asks for it.' },
  { value: 'more', label: 'More', hint: 'Words in black or white, and a line round everything.' },
  { value: 'normal', label: 'Normal' },
] as const;

/** How strongly words stand out, in either theme. Kept in this browser. */
export function ContrastChoice() {
  const { contrast, setContrast } = useTheme();
  return <RadioCards label="Contrast" value={contrast} options={CONTRASTS} onValueChange={setContrast} />;
}
