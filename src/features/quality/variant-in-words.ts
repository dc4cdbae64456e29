import { proportions } from '@/domain/blend-variant';
import type { BlendVariant } from '@/domain/contracts/quality';
import { SIGNAL_NAMES, SIGNALS } from '@/features/discover/shares-in-words';
import { percent } from './numbers-in-words';

/** A blend in a trial as people say it: "Learned weights, text at 50 %, adventure 20 %". */
export function variantInWords(variant: BlendVariant): string {
  const parts = [variant.weights === 'learned' ? 'Learned weights' : 'Equal weights'];
  const shares = proportions(variant);
  for (const signal of SIGNALS) {
    if (shares[signal] === 1) continue;
    const name = SIGNAL_NAMES[signal].toLowerCase();
    parts.push(shares[signal] === 0 ? `no ${name}` : `${name} at ${percent(shares[signal])}`);
  }
  if (variant.sliders.adventure > 0) parts.push(`adventure ${percent(variant.sliders.adventure)}`);
  return parts.join(', ');
}
