import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { artistSimilarity, createDemoCatalogue } from '../catalogue';
import { createDemoPress } from './create-press';
import { expand } from './grammar';

const catalogue = createDemoCatalogue(1);
const pages = createDemoPress(catalogue);
const named = (text: string) => catalogue.artists.filter((artist) => text.includes(artist.name));

describe('createDemoPress', () => {
  test('repeats exactly, and no page is written twice', () => {
    expect(createDemoPress(catalogue)).toEqual(pages);
    expect(new Set(pages.map((page) => page.text)).size).toBe(pages.length);
    expect(new Set(pages.map((page) => page.url)).size).toBe(pages.length);
  });

  test('writes about every artist on several pages', () => {
    for (const artist of catalogue.artists) {
      const count = pages.filter((page) => `${page.title} ${page.text}`.includes(artist.name)).length;
      expect(count).toBeGreaterThanOrEqual(3);
    }
  });

  test('names artists together when they are close', () => {
    const together: number[] = [];
    for (const page of pages.filter((p) => p.kind !== 'unrelated')) {
      const artists = named(page.text);
      artists.forEach((a, i) => {
        artists.slice(i + 1).forEach((b) => {
          together.push(artistSimilarity(a, b));
        });
      });
    }
    const all = catalogue.artists.flatMap((a, i) =>
      catalogue.artists.slice(i + 1).map((b) => artistSimilarity(a, b)),
    );
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(together)).toBeGreaterThan(mean(all) + 0.5);
  });

  test('quotes only titles of artists that the page names', () => {
    const owners = new Map(
      catalogue.tracks.map((track) => [
        track.title,
        catalogue.artists.find((a) => a.id === track.artistId)!.name,
      ]),
    );
    for (const page of pages) {
      for (const [, quoted] of page.text.matchAll(/“([^”]+)”/g)) {
        const owner = owners.get(quoted!);
        if (owner) expect(`${page.title} ${page.text}`).toContain(owner);
      }
    }
  });

  test('the local paper uses words that are names, and names nobody', () => {
    const local = pages.filter((page) => page.kind === 'unrelated');
    expect(local.length).toBeGreaterThanOrEqual(10);
    expect(local.some((page) => /\bmoth\b/.test(page.text))).toBe(true);
    for (const page of local) expect(page.artistIds).toEqual([]);
  });

  test('leaves no template behind, and its HTML reads back as the article', () => {
    for (const page of pages) {
      expect(page.html).not.toMatch(/[{}[\]]|undefined/);
      expect(page.html).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
    }
    const page = pages.find((p) => p.kind === 'review')!;
    const article = new Readability(parseHTML(page.html).document as unknown as Document).parse();
    expect(article?.textContent).toContain(page.text.split('\n')[0]!);
    expect(article?.textContent).not.toContain('Newsletter');
  });

  test('a misprint in a template is an error', () => {
    expect(() => expand('by [nobody]', {}, () => 0)).toThrow('nobody');
  });
});
