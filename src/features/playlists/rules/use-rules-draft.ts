'use client';

import { useState } from 'react';
import type { SmartRules } from '@/domain/contracts/smart-rules';

const STEPS_KEPT = 100;

export interface RulesDraft {
  rules: SmartRules;
  change: (rules: SmartRules) => void;
  /** Takes back the last change; null where nothing was changed. */
  undo: (() => void) | null;
}

/** Rules while they are written, each change of which can be taken back. */
export function useRulesDraft(initial: SmartRules): RulesDraft {
  const [states, setStates] = useState<readonly SmartRules[]>([initial]);
  return {
    rules: states.at(-1)!,
    change: (rules) => setStates((earlier) => [...earlier, rules].slice(-STEPS_KEPT)),
    undo: states.length > 1 ? () => setStates((earlier) => earlier.slice(0, -1)) : null,
  };
}
