import type { NameCorrection } from '@/domain/contracts/press';

/** Where a correction holds: "On all of example.org". */
export function scopeInWords({ site, document }: Pick<NameCorrection, 'site' | 'document'>): string {
  if (document) return `On the page “${document.title}”`;
  return site ? `On all of ${site}` : 'Everywhere';
}
