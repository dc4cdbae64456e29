import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { checkMarkup } from './check-markup';
import { decodeText } from './decode-text';
import { plainText } from './plain-text';

/** The part of a page that people read, as plain text. */
export interface ReadDocument {
  title: string;
  text: string;
  siteName: string | null;
  publishedAt: Date | null;
  /** BCP 47 tag the page gives itself. */
  language: string | null;
}

const MAX_ELEMENTS = 60_000;
const MAX_TEXT = 500_000;
const MAX_TITLE = 300;

/**
 * Reads a page: HTML to its main part (readability), anything else as plain text. No markup is left in the result.
 * @param source.name shown where the page has no title
 * @throws Error with a reason where nothing can be read out of it
 */
export function readDocument(source: { bytes: Uint8Array; contentType: string; name: string }): ReadDocument {
  const markup = decodeText(source.bytes, source.contentType);
  if (/^text\/plain\b/i.test(source.contentType)) {
    return finish({ title: source.name, text: markup, siteName: null, publishedAt: null, language: null });
  }
  checkMarkup(markup);
  const { document } = parseHTML(/<html[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`);
  const meta = (key: string) =>
    document.querySelector(`meta[property="${key}"], meta[name="${key}"]`)?.getAttribute('content')?.trim() ??
    '';
  const language = document.documentElement?.getAttribute('lang')?.trim() || null;
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const heading = document.querySelector('h1')?.textContent?.trim() ?? '';
  const head = document.querySelector('title')?.textContent?.trim() ?? '';
  const siteName = meta('og:site_name') || null;
  const publishedAt = dateOf(meta('article:published_time') || meta('date') || time);
  const title = meta('og:title') || withoutSite(head, siteName) || heading || source.name;
  const article = new Readability(document, { maxElemsToParse: MAX_ELEMENTS, charThreshold: 200 }).parse();
  if (!article?.content) throw new Error('No readable text was found on the page');
  const main = parseHTML(`<html><body>${article.content}</body></html>`).document.body;
  const text = plainText(main);
  return finish({
    title,
    text,
    siteName: siteName ?? article.siteName ?? null,
    publishedAt: publishedAt ?? dateOf(article.publishedTime ?? ''),
    language,
  });
}

function finish(document: ReadDocument): ReadDocument {
  // Postgres stores no NUL, and a page needs no other control characters.
  const clean = (text: string) => text.replace(/(?![\n\t])\p{Cc}/gu, ' ').replace(/\p{Cs}/gu, '\ufffd');
  const text = clean(document.text.replace(/\r\n?/g, '\n')).trim().slice(0, MAX_TEXT);
  if (!text) throw new Error('There is no text in it');
  const title = clean(document.title).replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);
  const siteName = document.siteName && clean(document.siteName).trim().slice(0, MAX_TITLE);
  return { ...document, title, text, siteName: siteName || null };
}

/** "Review: Kid A | The Quiet Ear" is titled "Review: Kid A" where the site says its name. */
function withoutSite(title: string, siteName: string | null): string {
  if (!siteName || !title.endsWith(siteName)) return title;
  return title.slice(0, -siteName.length).replace(/\s*[|–—:·»-]\s*$/, '') || title;
}

function dateOf(text: string): Date | null {
  const date = new Date(text);
  const year = date.getUTCFullYear();
  return text && year >= 1900 && year <= 9999 ? date : null;
}
