'use client';

import { contrastChoice } from '@words/settings';
import { RadioCards } from '@/components/ui/radio-cards';
import { useTheme } from '@/features/shell/use-theme';

const CONTRASTS = [
  { value: 'system', label: contrastChoice.system, hint: contrastChoice.aboutSystem },
  { value: 'more', label: contrastChoice.more, hint: contrastChoice.aboutMore },
  { value: 'normal', label: contrastChoice.normal },
] as const;

/** How strongly words stand out, in either theme. Kept in this browser. */
export function ContrastChoice() {
  const { contrast, setContrast } = useTheme();
  return (
    <RadioCards
      label={contrastChoice.label}
      value={contrast}
      options={CONTRASTS}
      onValueChange={setContrast}
    />
  );
}
