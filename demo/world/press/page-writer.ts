import { type Rng, shuffled } from '@/domain/rng';
import { artistSimilarity, type DemoAlbum, type DemoArtist, type DemoCatalogue } from '../catalogue';
import type { PressKind } from './demo-page';
import { createDealer, expand } from './grammar';
import {
  COMPARISONS,
  LIST_ENTRIES,
  OPENINGS,
  QUESTIONS,
  RECOMMENDATIONS,
  SCENE_REPORT,
  SOUND,
  VERDICTS,
} from './sentences';
import { SOUND_WORDS } from './sound-words';

export interface Block {
  tag: 'p' | 'h2';
  text: string;
}

export interface PageDraft {
  kind: PressKind;
  title: string;
  blocks: Block[];
  artistIds: string[];
  year: number;
}

type Variables = Record<string, string>;

/** The critics of a world: each method writes one article. */
export function createPageWriter(catalogue: DemoCatalogue, rng: Rng) {
  /** A fresh pack for each page: a page says nothing twice. */
  const packs = () => ({
    opening: createDealer(OPENINGS, rng),
    sound: createDealer(SOUND, rng),
    comparison: createDealer(COMPARISONS, rng),
    verdict: createDealer(VERDICTS, rng),
    scene: createDealer(SCENE_REPORT, rng),
    entry: createDealer(LIST_ENTRIES, rng),
    recommendation: createDealer(RECOMMENDATIONS, rng),
  });
  const write = (template: string, variables: Variables) => expand(template, variables, rng);
  const paragraph = (...sentences: string[]): Block => ({ tag: 'p', text: sentences.join(' ') });
  const albumsOf = (artist: DemoArtist) => catalogue.albums.filter((album) => album.artistId === artist.id);
  const cast = (artist: DemoArtist, others?: DemoArtist[], album?: DemoAlbum) => {
    const near = others ?? neighbours(catalogue, artist, rng);
    const record = album ?? shuffled(albumsOf(artist), rng)[0]!;
    return { near, variables: () => describe(catalogue, artist, near, record, rng) };
  };

  return {
    review(artist: DemoArtist, album: DemoAlbum): PageDraft {
      const deal = packs();
      const { near, variables } = cast(artist, undefined, album);
      const blocks = [
        paragraph(write(deal.opening(), variables()), write(deal.sound(), variables())),
        paragraph(write(deal.sound(), variables()), write(deal.sound(), variables())),
        paragraph(write(deal.comparison(), variables()), write(deal.sound(), variables())),
        paragraph(write(deal.comparison(), variables()), write(deal.verdict(), variables())),
      ];
      const title = write('{[A]: “[album]”|“[album]” by [A]|[A], “[album]”: a review}', variables());
      return { kind: 'review', title, blocks, artistIds: ids(artist, near.slice(0, 2)), year: album.year };
    },

    interview(artist: DemoArtist): PageDraft {
      const deal = packs();
      const { near, variables } = cast(artist);
      const blocks: Block[] = [
        paragraph(
          write(deal.opening(), variables()),
          write('We met in [home] to talk about “[album]”.', variables()),
        ),
      ];
      for (const { question, answers } of shuffled(QUESTIONS, rng).slice(0, 4)) {
        blocks.push({ tag: 'h2', text: write(question, variables()) });
        blocks.push(paragraph(write(answers[Math.floor(rng() * answers.length)]!, variables())));
      }
      const title = write(
        '{“I would have said [adj2]”: an interview with [A]|[A] on [thing] and patience|A conversation with [A]}',
        variables(),
      );
      return {
        kind: 'interview',
        title,
        blocks,
        artistIds: ids(artist, near.slice(0, 2)),
        year: 2022 + Math.floor(rng() * 5),
      };
    },

    recommendation(artist: DemoArtist): PageDraft {
      const deal = packs();
      const { near, variables } = cast(artist);
      const sentences = Array.from({ length: 4 }, () => write(deal.recommendation(), variables()));
      const blocks = [
        paragraph(write('Every week somebody asks what to play after [A].', variables()), sentences[0]!),
        paragraph(sentences[1]!, write(deal.sound(), variables())),
        paragraph(sentences[2]!, sentences[3]!),
      ];
      const title = write('{If you like [A]|After [A]: where to go next|Three steps from [A]}', variables());
      return {
        kind: 'recommendation',
        title,
        blocks,
        artistIds: ids(artist, near),
        year: 2021 + Math.floor(rng() * 6),
      };
    },

    scene(artists: DemoArtist[]): PageDraft {
      const deal = packs();
      const [first, ...rest] = shuffled(artists, rng) as [DemoArtist, ...DemoArtist[]];
      const others = [
        ...rest,
        ...neighbours(catalogue, first, rng).filter((artist) => !artists.includes(artist)),
      ];
      const { variables } = cast(first, others);
      const sentences = Array.from({ length: 6 }, () => write(deal.scene(), variables()));
      const blocks = [0, 2, 4].map((k) => paragraph(sentences[k]!, sentences[k + 1]!));
      const title = write('{Inside [scene]|A night with [scene]|[scene]: a report from [home]}', variables());
      return {
        kind: 'scene',
        title,
        blocks,
        artistIds: ids(first, others.slice(0, 2)),
        year: 2020 + Math.floor(rng() * 7),
      };
    },

    yearList(year: number, artists: DemoArtist[]): PageDraft {
      const deal = packs();
      const blocks: Block[] = [
        paragraph(
          `${artists.length} records that I went back to in ${year}, in no order that I could defend.`,
        ),
      ];
      artists.forEach((artist, index) => {
        const albums = albumsOf(artist);
        const { variables } = cast(
          artist,
          undefined,
          albums.filter((album) => album.year <= year).at(-1) ?? albums[0],
        );
        blocks.push({ tag: 'h2', text: write(`${index + 1}. [A]: “[album]”`, variables()) });
        blocks.push(paragraph(write(deal.entry(), variables())));
      });
      return {
        kind: 'list',
        title: `The year in records, ${year}`,
        blocks,
        artistIds: artists.map((artist) => artist.id),
        year,
      };
    },
  };
}

function ids(artist: DemoArtist, others: readonly DemoArtist[]): string[] {
  return [artist.id, ...others.map((other) => other.id)];
}

/** Three others to compare with: two close ones (closer is likelier), one further off. */
function neighbours(catalogue: DemoCatalogue, artist: DemoArtist, rng: Rng): DemoArtist[] {
  const ranked = catalogue.artists
    .filter((other) => other !== artist)
    .map((other) => ({
      other,
      score: 7 * artistSimilarity(artist, other) - Math.log(-Math.log(1 - rng() * 0.999999 - 1e-7)) * 0.7,
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ other }) => other);
  return [ranked[0]!, ranked[1]!, ranked[4 + Math.floor(rng() * 3)]!];
}

function describe(
  catalogue: DemoCatalogue,
  artist: DemoArtist,
  near: readonly DemoArtist[],
  record: DemoAlbum,
  rng: Rng,
): Variables {
  const words = SOUND_WORDS[artist.style];
  const [adj, adj2, adj3] = shuffled(words.adjectives.split(','), rng) as [string, string, string];
  const [thing, thing2] = shuffled(words.things.split(','), rng) as [string, string];
  const [track, track2] = shuffled(
    catalogue.tracks.filter((t) => t.albumId === record.id),
    rng,
  );
  const [b, c, d] = near as [DemoArtist, DemoArtist, DemoArtist];
  const ofB = shuffled(
    catalogue.tracks.filter((t) => t.artistId === b.id),
    rng,
  )[0]!;
  return {
    A: artist.name,
    B: b.name,
    C: c.name,
    D: (d ?? c).name,
    Bt: ofB.title,
    farAdj: shuffled(SOUND_WORDS[(d ?? c).style].adjectives.split(','), rng)[0]!,
    who: artist.who,
    home: artist.home,
    genre: artist.genre.toLowerCase(),
    album: record.title,
    track: track!.title,
    track2: (track2 ?? track)!.title,
    adj,
    adj2,
    adj3,
    thing,
    thing2,
    moment: shuffled(words.moments.split(','), rng)[0]!,
    scene: words.scene,
  };
}
