import { readFile, writeFile } from 'node:fs/promises';
import type { Shot } from './shots';

/** How wide a picture is shown, px: beside each other they fill a page. */
const shownAt = (width: number) => (width < 600 ? 140 : width < 1000 ? 210 : 480);

function tile(name: string, title: string, width: number): string {
  const file = (theme: string) => `images/pages/${name}-${width}-${theme}.webp`;
  return `<picture><source media="(prefers-color-scheme: light)" srcset="${file('light')}"><img src="${file('dark')}" width="${shownAt(width)}" alt="${title}, ${width} px wide"></picture>`;
}

const ALBUM = 'docs/pages.md';
/** What is measured of the pages stands below the pictures, and is written by hand. */
const MEASURED = '\n## How fast they come';

/** Writes the document that shows all pictures; each is dark or light as its reader's screen is. */
export async function writeAlbum(shots: readonly Shot[], widths: readonly number[]): Promise<void> {
  const widest = widths.toSorted((a, b) => b - a);
  const parts = shots.map(({ name, title }) =>
    [`## ${title}`, ...widest.map((width) => tile(name, title, width))].join('\n\n'),
  );
  const intro = [
    `On the demo collection, at ${widest.join(', ')} pixels, dark or light as your screen is. Taken by`,
    '`npm run screenshots`, which also lets axe look at each.',
  ];
  const written = await readFile(ALBUM, 'utf8').catch(() => '');
  const measured = written.includes(MEASURED) ? written.slice(written.indexOf(MEASURED)) : '';
  await writeFile(ALBUM, `${['# Every page', intro.join('\n'), ...parts].join('\n\n')}\n${measured}`);
}
