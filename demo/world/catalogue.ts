import { createRng } from '@/domain/rng';
import { drawCharacter } from '../composer/compose-track';
import type { Character } from '../composer/plan';
import type { Mode, StyleId } from '../composer/score';
import { STYLES } from '../composer/style-registry';
import { ROSTER, type RosterEntry } from './roster';
import { cosine, tasteVector } from './taste-space';
import { createTitler } from './titles';

export interface DemoArtist {
  id: string;
  name: string;
  aliases: string[];
  style: StyleId;
  genre: string;
  home: string;
  who: string;
  /** Place in the latent space of tastes: the ground truth of similarity. */
  taste: number[];
  /** Share of attention, 0..1: a few are known, most are not. */
  popularity: number;
  character: Character;
}

export interface DemoAlbum {
  id: string;
  artistId: string;
  title: string;
  year: number;
  genre: string;
}

export interface DemoTrack {
  id: string;
  artistId: string;
  albumId: string;
  title: string;
  trackNumber: number;
  style: StyleId;
  tempoBpm: number;
  /** Pitch class of the tonic, 0 = C. */
  tonic: number;
  mode: Mode;
  /** Wanted length, seconds, before it is rounded to whole phrases. */
  seconds: number;
  /** Seed of the composition. */
  seed: string;
}

export interface DemoCatalogue {
  seed: string;
  artists: DemoArtist[];
  albums: DemoAlbum[];
  tracks: DemoTrack[];
}

/** Draws artists' characters, albums and tracks from the seed. Artists and their names are those of the roster. */
export function createDemoCatalogue(
  seed: number | string,
  roster: readonly RosterEntry[] = ROSTER,
): DemoCatalogue {
  const catalogue: DemoCatalogue = { seed: String(seed), artists: [], albums: [], tracks: [] };
  const titlers = new Map<StyleId, () => string>();
  roster.forEach((entry, index) => {
    const rng = createRng(`${seed}/artist/${entry.name}`);
    const artist: DemoArtist = {
      id: `artist-${String(index + 1).padStart(2, '0')}`,
      name: entry.name,
      aliases: entry.aliases ?? [],
      style: entry.style,
      genre: entry.genre,
      home: entry.home,
      who: entry.who,
      taste: tasteVector(entry.style, entry.leaning, rng),
      popularity: 0.12 + 0.88 * rng() ** 2.2,
      character: drawCharacter(rng),
    };
    catalogue.artists.push(artist);
    let titler = titlers.get(entry.style);
    if (!titler) {
      titler = createTitler(entry.style, createRng(`${seed}/titles/${entry.style}`));
      titlers.set(entry.style, titler);
    }
    addAlbums(catalogue, artist, index, titler);
  });
  return catalogue;
}

function addAlbums(catalogue: DemoCatalogue, artist: DemoArtist, index: number, title: () => string): void {
  const rng = createRng(`${catalogue.seed}/albums/${artist.name}`);
  const [slowest, fastest] = STYLES[artist.style].tempoRange;
  const favourite = slowest + (fastest - slowest) * rng();
  let year = 2014 + Math.floor(rng() * 8);
  // Two short records or one longer one; a few artists have five tracks.
  const sizes = index % 2 === 0 ? [index % 8 === 0 ? 3 : 2, 2] : [4];
  for (const size of sizes) {
    const albumId = `album-${String(catalogue.albums.length + 1).padStart(2, '0')}`;
    catalogue.albums.push({ id: albumId, artistId: artist.id, title: title(), year, genre: artist.genre });
    for (let number = 1; number <= size; number++) {
      const id = `track-${String(catalogue.tracks.length + 1).padStart(3, '0')}`;
      const tempo = favourite + (fastest - slowest) * 0.35 * (rng() - 0.5);
      catalogue.tracks.push({
        id,
        artistId: artist.id,
        albumId,
        title: title(),
        trackNumber: number,
        style: artist.style,
        tempoBpm: Math.round(Math.max(slowest, Math.min(fastest, tempo))),
        tonic: Math.floor(rng() * 12),
        mode: rng() < STYLES[artist.style].minorShare ? 'minor' : 'major',
        seconds: 41.5 + 4 * rng(),
        seed: `${catalogue.seed}/${id}`,
      });
    }
    year = Math.min(2026, year + 2 + Math.floor(rng() * 3));
  }
}

/** True likeness of two artists, -1..1. */
export function artistSimilarity(a: DemoArtist, b: DemoArtist): number {
  return cosine(a.taste, b.taste);
}
