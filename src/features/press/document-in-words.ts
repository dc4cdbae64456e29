import { language } from '@words/language';
import { pressPage } from '@words/press';
import type { PressDocument } from '@/domain/contracts/press';

const dates = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric' });
const languages = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });

/** "May 12, 2024", or when it was read where the page does not say. */
export function dateInWords({ publishedAt, fetchedAt }: Pick<PressDocument, 'publishedAt' | 'fetchedAt'>) {
  return publishedAt
    ? dates.format(new Date(publishedAt))
    : pressPage.readOn(dates.format(new Date(fetchedAt)));
}

/** "French" for "fr"; null for what is no language, or none that has a name. */
export function languageInWords(tag: string | null): string | null {
  if (!tag || tag === 'und') return null;
  try {
    return languages.of(tag) ?? null;
  } catch {
    return null;
  }
}

/** What a page is called where it has no title. */
export const documentName = ({ title, url }: Pick<PressDocument, 'title' | 'url'>) =>
  title || url || pressPage.untitled;
