import { createRng, type Rng, shuffled } from '@/domain/rng';
import { STYLE_IDS } from '../../composer/score';
import { artistSimilarity, type DemoArtist, type DemoCatalogue } from '../catalogue';
import type { DemoPage } from './demo-page';
import { toPage } from './page-html';
import { createPageWriter, type PageDraft } from './page-writer';
import { MUSIC_SITES, OTHER_SITE } from './sites';
import { UNRELATED_PAGES } from './unrelated';

/**
 * Writes the press of a world: reviews and interviews of each artist beside those who sound alike, scene reports, year lists,
 * recommendation columns, and a local paper that has never heard of any of them.
 */
export function createDemoPress(catalogue: DemoCatalogue): DemoPage[] {
  const rng = createRng(`${catalogue.seed}/press`);
  const writer = createPageWriter(catalogue, rng);
  const drafts: PageDraft[] = [];
  for (const artist of catalogue.artists) {
    const albums = catalogue.albums.filter((album) => album.artistId === artist.id);
    for (const album of albums) {
      if (album === albums[0] || artist.popularity > 0.45) drafts.push(writer.review(artist, album));
    }
    if (artist.popularity > 0.3) drafts.push(writer.interview(artist));
    drafts.push(writer.recommendation(artist));
  }
  for (const style of STYLE_IDS) {
    drafts.push(writer.scene(catalogue.artists.filter((artist) => artist.style === style)));
  }
  for (let k = 0; k < 8; k++) drafts.push(writer.yearList(2018 + k, circleOf(catalogue.artists, rng)));
  const pages = drafts.map((draft) => ({
    ...draft,
    site: MUSIC_SITES[Math.floor(rng() * MUSIC_SITES.length)]!,
  }));
  const others = UNRELATED_PAGES.map((page) => ({
    kind: 'unrelated' as const,
    title: page.title,
    blocks: page.paragraphs.map((text) => ({ tag: 'p' as const, text })),
    artistIds: [],
    year: 2024 + Math.floor(rng() * 3),
    site: OTHER_SITE,
  }));
  return shuffled([...pages, ...others], rng).map((draft, index) => toPage(draft, index + 1, rng));
}

/** Artists that are near each other: one at random and its seven closest. */
function circleOf(artists: readonly DemoArtist[], rng: Rng): DemoArtist[] {
  const centre = artists[Math.floor(rng() * artists.length)]!;
  const near = [...artists]
    .sort((a, b) => artistSimilarity(centre, b) - artistSimilarity(centre, a))
    .slice(0, 7);
  return shuffled(near, rng);
}
