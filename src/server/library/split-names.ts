import { nameKey } from '@/domain/name-key';

const featuring = /\s+[([]?(?:feat(?:uring)?|ft)\b\.?\s+/i;
const bracketedGuests = /[([](?:feat(?:uring)?|ft)\b\.?\s+([^)\]]+)[)\]]/i;
// An ampersand or a comma is part of a name too often (Simon & Garfunkel; Earth, Wind & Fire) to cut there.
const separators = /\s*;\s*|\s+\/\s+|\s+\|\s+/;

/**
 * The artists behind credits as tags write them: "A feat. B", "A; B", "A / B". AC/DC stays one.
 * @param credits one entry a tag value
 * @param title guests named in it ("Song (feat. C)") are artists too
 * @returns names without doubles, the main artist first
 */
export function splitArtists(credits: readonly string[], title = ''): string[] {
  const guests = bracketedGuests.exec(title)?.[1];
  const names = [...credits.flatMap(splitCredit), ...(guests ? splitGuests(guests) : [])];
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = nameKey(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function splitCredit(credit: string): string[] {
  const [main = '', ...guests] = credit.split(featuring);
  return [...splitSlash(main.split(separators)), ...guests.flatMap(splitGuests)]
    .map(trimName)
    .filter(Boolean);
}

/** Guests are a list, so that here "&" and "," do separate. */
const splitGuests = (guests: string) =>
  guests
    .replace(/[)\]]\s*$/, '')
    .split(/\s*[,;]\s*|\s+(?:&|and|\/|x)\s+/i)
    .map(trimName)
    .filter(Boolean);

/** ID3 before 2.4 separates names by a bare slash: believed only where each side is a name of two words or more. */
const splitSlash = (names: string[]) =>
  names.flatMap((name) => {
    const parts = name.split('/');
    return parts.length > 1 && parts.every((part) => /\S\s+\S/.test(part)) ? parts : [name];
  });

const trimName = (name: string) => name.replace(/^[\s,;]+|[\s,;]+$/g, '');

const noGenre = new Set(['', 'unknown', 'other', 'none', 'undefined', 'genre', 'null']);

/** Genres of a track: lists are taken apart, doubles and "Other" left out, each written as it came first. */
export function splitGenres(values: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const value of values.flatMap((genre) => genre.split(/\s*[;,|]\s*|\s+\/\s+/))) {
    const genre = value.trim().slice(0, 80);
    const key = nameKey(genre);
    if (!noGenre.has(key) && !byKey.has(key)) byKey.set(key, capitalise(genre));
  }
  return [...byKey.values()].slice(0, 8);
}

/** "death metal" and "Death Metal" must be one genre in every list: words begin with a capital letter. */
const capitalise = (genre: string) =>
  genre === genre.toLowerCase()
    ? genre.replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : genre;
