import { correctionScopes } from '@words/press';
import type { NameCorrection } from '@/domain/contracts/press';

/** How far it reaches that a name is none. */
export type CorrectionScope = 'document' | 'site' | 'everywhere';

/** Where a correction holds: "On all of example.org". */
export function scopeInWords({ site, document }: Pick<NameCorrection, 'site' | 'document'>): string {
  if (document) return correctionScopes.document(document.title);
  return site ? correctionScopes.site(site) : correctionScopes.everywhere;
}
