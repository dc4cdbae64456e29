export type PathGuess = {
  title: string;
  artist: string | null;
  album: string | null;
  trackNumber: number | null;
};

/** Folders that are named after what is in them, not after an artist or an album. */
const generic =
  /^(?:music|musik|musica|audio|songs?|sounds?|samples?|sfx|tracks?|data|core|files?|media|downloads?|library|mp3s?|flacs?|oggs?|wavs?|misc|various|singles?|new|old|unsorted|home|share|mnt|volumes?|win|lose|ost|soundtracks?|[\d.]+)$/i;

/**
 * What a file's path says where its tags say nothing: "Artist/Album/03 - Title.mp3", "Artist - Title.mp3". Folders are
 * believed only when two of them name an artist and an album; a folder called "sounds" is no album.
 * @param relativePath below the library folder, with forward slashes
 */
export function guessFromPath(relativePath: string): PathGuess {
  const folders = relativePath.split('/');
  const stem = (folders.pop() ?? '').replace(/\.[^.]*$/, '');
  const named = folders.filter((folder) => !isDiscFolder(folder));
  const [artistFolder, albumFolder] = named.slice(-2);
  const isBelievable =
    named.length >= 2 &&
    artistFolder &&
    albumFolder &&
    !generic.test(artistFolder) &&
    !generic.test(albumFolder);
  const { trackNumber, rest } = stripTrackNumber(stem);
  const parts = rest.split(/\s+-\s+/);
  const folderArtist = isBelievable ? readableName(artistFolder) : null;
  const fileArtist = parts.length === 2 ? readableName(parts[0]!) : null;
  return {
    title: readableTitle(fileArtist ? parts[1]! : rest) || stem || 'Untitled',
    artist: folderArtist ?? fileArtist,
    album: isBelievable ? readableName(albumFolder.replace(/^\(?\d{4}\)?\s*-?\s+/, '')) : null,
    trackNumber,
  };
}

/** "CD 2", "Disc 1": part of the album above it. */
export const isDiscFolder = (folder: string) => /^(?:cd|dis[ck])\s*[-_]?\s*\d{1,2}\b/i.test(folder);

/** "03 - Title", "03. Title", "1-03 Title", "03_title"; "1979" and "99 Luftballons" are titles. */
function stripTrackNumber(stem: string): { trackNumber: number | null; rest: string } {
  const match = /^(?:\d{1,2}-)?(0\d{1,2}|\d{1,3}(?=\s*[-._)]\s*\D))\s*[-._)]?\s*(?=\S)(.+)$/.exec(stem);
  if (!match) return { trackNumber: null, rest: stem };
  return { trackNumber: Number(match[1]) || null, rest: match[2]! };
}

/** Folder names are names already, but for the underscores of those who fear spaces. */
const readableName = (name: string) => name.replace(/_/g, ' ').replace(/\s+/g, ' ').trim();

/** File names made for machines ("die_bomber-bird") as people would write a title. */
function readableTitle(name: string): string {
  const spaced = /\s/.test(name) ? name : name.replace(/(?<=[^-_])[-_]+(?=[^-_])/g, ' ');
  const text = readableName(spaced);
  return text === text.toLowerCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
