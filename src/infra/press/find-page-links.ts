import { parseHTML } from 'linkedom';
import { checkMarkup } from './check-markup';
import { decodeText } from './decode-text';

const MAX_LINKS = 2_000;
// What is no page by its name: pictures, sound, video, archives, styles and scripts, fonts, programs, print.
const OTHER_FILES = new RegExp(
  `\\.(?:${[
    'jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|heic|psd',
    'mp3|m4a|flac|ogg|oga|opus|wav|aac|aiff?|wma|mid|m3u8?|pls',
    'mp4|m4v|webm|mov|avi|mkv|wmv|flv|mpe?g|ogv',
    'zip|rar|7z|gz|tgz|bz2|xz|tar|iso|dmg',
    'css|m?js|map|woff2?|ttf|otf|eot|exe|msi|apk|pdf|epub',
  ].join('|')})$`,
  'i',
);

/**
 * Finds the pages a page links to on its own host, in order, each once, at most 2,000. What the page asks robots not to
 * follow is left out. Of plain text each line is an address, whatever its host.
 * @param url where the page is; its `<base>` is heeded
 * @throws Error where the markup is made to be slow
 */
export function findPageLinks(bytes: Uint8Array, contentType: string, url: string): string[] {
  const markup = decodeText(bytes, contentType);
  // Any text is an address relative to another, so of plain text only whole ones count: there is no base.
  if (/^text\/plain\b/i.test(contentType)) return collect(markup.split(/[\r\n]+/));
  checkMarkup(markup);
  const { document } = parseHTML(/<html[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`);
  for (const meta of document.querySelectorAll('meta[name]')) {
    const isForRobots = meta.getAttribute('name')?.trim().toLowerCase() === 'robots';
    if (isForRobots && /\b(?:nofollow|none)\b/i.test(meta.getAttribute('content') ?? '')) return [];
  }
  const links = [...document.querySelectorAll('a[href]')]
    .filter((link) => !/(?:^|\s)nofollow(?:\s|$)/i.test(link.getAttribute('rel') ?? ''))
    .map((link) => link.getAttribute('href') ?? '');
  return collect(links, { base: baseOf(document, url), host: new URL(url).host });
}

function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href')?.trim();
  return href && URL.canParse(href, url) ? new URL(href, url).href : url;
}

function collect(addresses: string[], page?: { base: string; host: string }): string[] {
  const links = new Set<string>();
  for (const address of addresses) {
    if (!URL.canParse(address, page?.base)) continue;
    const link = new URL(address, page?.base);
    link.hash = '';
    if (link.protocol !== 'http:' && link.protocol !== 'https:') continue;
    if ((page && link.host !== page.host) || OTHER_FILES.test(link.pathname)) continue;
    links.add(link.href);
    if (links.size >= MAX_LINKS) break;
  }
  return [...links];
}
