import { basename } from 'node:path';
import { isDiscFolder } from './guess-from-path';

type Images = ReadonlyMap<string, readonly { name: string }[]>;

const preferred = ['cover', 'folder', 'front', 'albumart', 'album', 'artwork'];
const artFolders = ['Artwork', 'artwork', 'Covers', 'covers', 'Scans', 'scans', 'Art', 'art'];

/**
 * The picture beside an album's files that is its cover: cover.jpg, folder.png and their like, else the only picture
 * there is; then one folder up for albums in disc folders.
 * @param folder of the album's first file, "" for the top
 * @returns its path below the library folder, null when there is none
 */
export function chooseCoverImage(folder: string, images: Images): string | null {
  const places = [folder, ...artFolders.map((name) => (folder === '' ? name : `${folder}/${name}`))];
  for (const place of places) {
    const names = (images.get(place) ?? []).map((image) => image.name).sort();
    const chosen = choose(names) ?? (place === folder && names.length === 1 ? names[0] : undefined);
    if (chosen) return place === '' ? chosen : `${place}/${chosen}`;
  }
  if (!isDiscFolder(basename(folder))) return null;
  return chooseCoverImage(folder.split('/').slice(0, -1).join('/'), images);
}

function choose(names: readonly string[]): string | undefined {
  const stems = names.map((name) => ({ name, stem: name.replace(/\.[^.]*$/, '').toLowerCase() }));
  for (const word of preferred) {
    const found =
      stems.find(({ stem }) => stem === word) ?? stems.find(({ stem }) => stem.startsWith(word)) ?? null;
    if (found) return found.name;
  }
  return stems.find(({ stem }) => /\bfront\b|\bcover\b/.test(stem))?.name;
}
