import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createDemoCatalogue } from '../world/catalogue';
import { createDemoPress } from '../world/press/create-press';
import type { DemoPage } from '../world/press/demo-page';
import { writeWhole } from './write-track';

/** Writes the demo's press as HTML, one folder a site, each with an index.json of its pages. Returns the pages. */
export async function writeDemoPress({
  folder,
  seed,
}: {
  folder: string;
  seed: number | string;
}): Promise<DemoPage[]> {
  const pages = createDemoPress(createDemoCatalogue(seed));
  for (const host of new Set(pages.map((page) => page.host))) {
    const site = join(folder, host);
    await mkdir(site, { recursive: true });
    const own = pages.filter((page) => page.host === host);
    for (const page of own) await writeWhole(join(site, page.fileName), page.html);
    const index = own.map(({ fileName, url, title, author, publishedOn }) => ({
      fileName,
      url,
      title,
      author,
      publishedOn,
    }));
    await writeWhole(join(site, 'index.json'), `${JSON.stringify(index, null, 1)}\n`);
  }
  return pages;
}
