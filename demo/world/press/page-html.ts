import type { Rng } from '@/domain/rng';
import type { DemoPage } from './demo-page';
import type { PageDraft } from './page-writer';
import type { PressSite } from './sites';

/** Sets an article in its site: navigation, byline, newsletter and footer around it, as on the real web. */
export function toPage(draft: PageDraft & { site: PressSite }, number: number, rng: Rng): DemoPage {
  const { site, title, blocks } = draft;
  const month = draft.kind === 'list' ? 12 : 1 + Math.floor(rng() * (draft.year === 2026 ? 9 : 12));
  const day = 1 + Math.floor(rng() * 28);
  const publishedOn = `${draft.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const author = site.authors[Math.floor(rng() * site.authors.length)]!;
  const fileName = `${String(number).padStart(3, '0')}-${slug(title)}.html`;
  const url = `https://${site.host}/${fileName}`;
  const body = blocks.map(({ tag, text }) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('\n      ');
  const nav = site.sections
    .map((section) => `<li><a href="/${slug(section)}">${escapeHtml(section)}</a></li>`)
    .join('');
  const html = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${escapeHtml(title)} | ${escapeHtml(site.name)}</title>
  <meta name="author" content="${escapeHtml(author)}">
  <meta property="og:site_name" content="${escapeHtml(site.name)}">
  <meta property="article:published_time" content="${publishedOn}">
  <link rel="canonical" href="${url}">
</head>
<body>
  <header>
    <a class="logo" href="/">${escapeHtml(site.name)}</a>
    <p class="motto">${escapeHtml(site.motto)}</p>
    <nav><ul>${nav}</ul></nav>
  </header>
  <main>
    <article>
      <h1>${escapeHtml(title)}</h1>
      <p class="byline">By <span rel="author">${escapeHtml(author)}</span>, <time datetime="${publishedOn}">${longDate(publishedOn)}</time></p>
      ${body}
    </article>
    <aside><h3>Newsletter</h3><p>One letter a month, no advertising. <a href="/newsletter">Sign up</a></p></aside>
  </main>
  <footer><p>© ${escapeHtml(site.name)}. <a href="/privacy">Privacy</a> <a href="/imprint">Imprint</a></p></footer>
</body>
</html>
`;
  return {
    id: `page-${String(number).padStart(3, '0')}`,
    kind: draft.kind,
    host: site.host,
    siteName: site.name,
    fileName,
    url,
    title,
    author,
    publishedOn,
    html,
    text: blocks.map((block) => block.text).join('\n\n'),
    artistIds: [...new Set(draft.artistIds)],
  };
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return `${day} ${MONTHS[month - 1]} ${year}`;
}
