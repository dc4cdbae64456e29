// What newsletters and social networks add to an address: the page is the same without it.
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid)$/i;
const LONGEST = 2_000;

/** An address as the crawl knows it: http or https, no fragment, no tracking parameters; null for anything else. */
export function pageAddress(address: string, base?: string): URL | null {
  if (address.length > LONGEST || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  const tracked = [...url.searchParams.keys()].filter((key) => TRACKING.test(key));
  for (const key of tracked) url.searchParams.delete(key);
  return url;
}

/** Host as pages are filed under: what one visitor at a time looks after. */
export const hostOf = (url: URL): string => url.host.toLowerCase();

/** Site as readers know it, and as mentions are capped by. */
export const siteOf = (url: URL): string => url.hostname.replace(/^www\./, '');
