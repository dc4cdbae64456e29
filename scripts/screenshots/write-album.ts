import { writeFile } from 'node:fs/promises';
import type { Shot } from './shots';

const tile = (name: string, title: string, size: string, width: number) => {
  const file = (theme: string) => `images/pages/${name}-${size}-${theme}.webp`;
  return `<picture><source media="(prefers-color-scheme: light)" srcset="${file('light')}"><img src="${file('dark')}" width="${width}" alt="${title}, ${size} px wide"></picture>`;
};

/** Writes the document that shows all pictures; each is dark or light as its reader's screen is. */
export async function writeAlbum(shots: readonly Shot[]): Promise<void> {
  const parts = shots.map(({ name, title }) =>
    [
      `## ${title}`,
      tile(name, title, '1440', 480),
      tile(name, title, '820', 210),
      tile(name, title, '390', 140),
    ].join('\n\n'),
  );
  const head = [
    '# Every page',
    'On the demo collection, at 1440, 820 and 390 pixels, dark or light as your screen is. Taken by',
    '`npm run screenshots`, which also lets axe look at each.',
  ];
  await writeFile('docs/pages.md', `${[`${head[0]}\n\n${head[1]}\n${head[2]}`, ...parts].join('\n\n')}\n`);
}
