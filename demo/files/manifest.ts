import type { Mode, StyleId } from '../composer/score';
import type { DemoCatalogue, DemoTrack } from '../world/catalogue';
import { tonicName } from './key-name';

/** What is known for certain about one file of the demo collection. */
export interface DemoManifestEntry {
  /** Relative to the collection's folder, with forward slashes. */
  path: string;
  trackId: string;
  artistId: string;
  albumId: string;
  artist: string;
  album: string;
  title: string;
  trackNumber: number;
  year: number;
  genre: string;
  style: StyleId;
  tempoBpm: number;
  /** Name of the tonic, such as "F#". */
  key: string;
  tonic: number;
  mode: Mode;
}

/** The manifest of a catalogue, in the order in which the files are best made: one track of every artist, then the second... */
export function createManifest(catalogue: DemoCatalogue): DemoManifestEntry[] {
  const rank = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const track of catalogue.tracks) {
    const count = counts.get(track.artistId) ?? 0;
    rank.set(track.id, count);
    counts.set(track.artistId, count + 1);
  }
  return [...catalogue.tracks]
    .sort((a, b) => rank.get(a.id)! - rank.get(b.id)!)
    .map((track) => describe(catalogue, track));
}

function describe(catalogue: DemoCatalogue, track: DemoTrack): DemoManifestEntry {
  const artist = catalogue.artists.find((a) => a.id === track.artistId)!;
  const album = catalogue.albums.find((a) => a.id === track.albumId)!;
  const file = `${String(track.trackNumber).padStart(2, '0')} ${safeName(track.title)}.mp3`;
  return {
    path: [safeName(artist.name), safeName(album.title), file].join('/'),
    trackId: track.id,
    artistId: artist.id,
    albumId: album.id,
    artist: artist.name,
    album: album.title,
    title: track.title,
    trackNumber: track.trackNumber,
    year: album.year,
    genre: album.genre,
    style: track.style,
    tempoBpm: track.tempoBpm,
    key: tonicName(track.tonic),
    tonic: track.tonic,
    mode: track.mode,
  };
}

/** A name that every file system takes. */
function safeName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[/\\:*?"<>|]/g, '-')
    .replace(/[. ]+$/, '');
}
