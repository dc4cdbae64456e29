import { z } from 'zod';
import { FetchFailure } from './fetch-failure';
import type { PoliteFetcher } from './polite-fetcher';

/** What Wikipedia says about an artist. */
export interface WikipediaArticle {
  url: string;
  title: string;
  /** Plain text as TextExtracts gives it: no tables, no notes. */
  text: string;
  /** Number of the revision the text is of. */
  revision: string;
}

// What tells a band from the gas or the city, where both have an article.
const QUALIFIERS = [
  'band',
  'musician',
  'singer',
  'rapper',
  'group',
  'duo',
  'DJ',
  'music producer',
  'composer',
];
const MUSICAL =
  /\b(?:bands?|singers?|rappers?|musicians?|musical|music|duo|trio|quartet|group|songwriters?|composers?|DJs?|disc jockey|producers?|orchestra|ensemble|guitarists?|pianists?|drummers?|vocalists?|recording artists?|hip hop|rock|pop|electronic|choir|project)\b/i;
const TYPES = ['application/json'];

const foundSchema = z.object({
  query: z
    .object({
      pages: z.array(
        z.object({
          pageid: z.number().optional(),
          title: z.string(),
          missing: z.boolean().optional(),
          description: z.string().optional(),
          pageprops: z.object({ disambiguation: z.string().optional() }).optional(),
          fullurl: z.string().optional(),
          lastrevid: z.number().optional(),
        }),
      ),
    })
    .optional(),
});
const extractSchema = z.object({
  query: z.object({ pages: z.array(z.object({ extract: z.string().optional() })) }),
});
const errorSchema = z.object({ error: z.object({ code: z.string() }) });

/**
 * Asks a MediaWiki interface for the article on an artist: two requests, the second only when the article is there and
 * new. Articles on something else of that name are told by their short description.
 * @param api address of the interface, "https://en.wikipedia.org/w/api.php"
 * @returns null where there is no article on a musician of that name
 * @throws FetchFailure, temporary when the servers ask for patience (maxlag)
 */
export async function findWikipediaArticle(
  { api, artist, knownRevision }: { api: string; artist: string; knownRevision?: string | null },
  fetchPage: PoliteFetcher,
  signal?: AbortSignal,
): Promise<WikipediaArticle | 'unchanged' | null> {
  const ask = async <Schema extends z.ZodType>(schema: Schema, parameters: Record<string, string>) => {
    const url = new URL(api);
    url.search = new URLSearchParams({
      ...{ action: 'query', format: 'json', formatversion: '2', maxlag: '5' },
      ...parameters,
    }).toString();
    const answer = await fetchPage(url.href, { accept: TYPES, isInterface: true, signal });
    if (answer.status !== 'fetched') throw new FetchFailure('unreachable', 'The interface did not answer');
    return parsed(schema, answer.bytes);
  };
  // These may not stand in a title; a name made of them has no article to be found by it.
  const name = artist
    .replace(/[#<>[\]|{}_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!name) return null;
  const { query } = await ask(foundSchema, {
    redirects: '1',
    prop: 'description|pageprops|info',
    inprop: 'url',
    ppprop: 'disambiguation',
    titles: [name, ...QUALIFIERS.map((qualifier) => `${name} (${qualifier})`)].join('|'),
  });
  const pages = (query?.pages ?? []).filter(
    (page) => page.pageid && !page.missing && page.pageprops?.disambiguation === undefined,
  );
  const musical = pages.filter(({ title, description = '' }) =>
    MUSICAL.test(description || (/\((.+)\)$/.exec(title)?.[1] ?? '')),
  );
  const page = musical.find(({ title }) => title.endsWith(')')) ?? musical[0];
  if (!page?.fullurl) return null;
  const revision = String(page.lastrevid ?? '');
  if (revision && revision === knownRevision) return 'unchanged';
  const answer = await ask(extractSchema, {
    prop: 'extracts',
    explaintext: '1',
    exsectionformat: 'plain',
    pageids: String(page.pageid),
  });
  const text = answer.query.pages[0]?.extract?.trim();
  return text ? { url: page.fullurl, title: page.title, text, revision } : null;
}

function parsed<Schema extends z.ZodType>(schema: Schema, bytes: Buffer): z.output<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new FetchFailure('wrong_type', 'The interface did not answer with JSON');
  }
  const fault = errorSchema.safeParse(json);
  if (fault.success) {
    const { code } = fault.data.error;
    if (code === 'maxlag') throw new FetchFailure('http_status', 'The wiki asks for patience', 503);
    throw new FetchFailure('wrong_type', `The interface refused: ${code.slice(0, 80)}`);
  }
  const answer = schema.safeParse(json);
  if (answer.success) return answer.data;
  throw new FetchFailure('wrong_type', 'This is no MediaWiki interface');
}
