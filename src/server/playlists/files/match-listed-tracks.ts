import { nameKey, searchKey } from '@/domain/name-key';
import type { ListedTrack } from '@/domain/playlist-files/listed-track';
import { database } from '@/infra/database';
import { guessFromPath } from '../../library/guess-from-path';

/** What became of a track of a file. */
export type ListedMatch =
  | { trackId: string; by: 'path' | 'names' }
  | { trackId: null; reason: 'unknown' | 'other-recording' | 'ambiguous' };

/** Two lengths that differ by more are two recordings. */
const SAME_LENGTH_MS = 10_000;

/**
 * Finds the tracks of a playlist file in the library: by where the file lies, as much of the path as both have, then by
 * artist, title and length. In the order of the file.
 */
export async function matchListedTracks(listed: readonly ListedTrack[]): Promise<ListedMatch[]> {
  const byPath = await matchPaths(listed);
  const left = listed.filter((_, i) => byPath[i] === null || byPath[i] === 'ambiguous');
  const byNames = await matchNames(left);
  return listed.map((track, i) => {
    const found = byPath[i];
    if (found && found !== 'ambiguous') return { trackId: found, by: 'path' };
    const named = byNames.get(track)!;
    return named.trackId === null && found === 'ambiguous' ? { trackId: null, reason: 'ambiguous' } : named;
  });
}

/** By each track its id, null for none, or that there are several as likely. */
async function matchPaths(listed: readonly ListedTrack[]): Promise<(string | 'ambiguous' | null)[]> {
  const wanted = listed.map(({ path }) => (path ? partsOf(path) : []));
  const names = [...new Set(wanted.flatMap((parts) => parts.at(-1) ?? []))];
  if (names.length === 0) return listed.map(() => null);
  const rows = await database().$queryRaw<{ id: string; root: string; path: string }[]>`
    SELECT track."id", folder."path" AS "root", track."relativePath" AS "path"
    FROM "Track" AS track JOIN "LibraryFolder" AS folder ON folder."id" = track."folderId"
    WHERE track."missingSince" IS NULL
      AND lower(normalize(substring(track."relativePath" FROM '[^/]*$'))) = ANY(${names}::text[])
    ORDER BY track."id"`;
  const byName = new Map<string, { id: string; own: string[]; whole: string[] }[]>();
  for (const { id, root, path } of rows) {
    const own = partsOf(path);
    const same = byName.get(own.at(-1)!) ?? [];
    same.push({ id, own, whole: [...partsOf(root), ...own] });
    byName.set(own.at(-1)!, same);
  }
  return wanted.map((parts) => {
    let best: string | 'ambiguous' | null = null;
    let most = 0;
    for (const { id, own, whole } of byName.get(parts.at(-1) ?? '') ?? []) {
      const shared = sharedEnd(parts, whole);
      // All of the listed path, or all of the path below the folder: the rest is where each of them keeps its music.
      if (shared < parts.length && shared < own.length) continue;
      if (shared > most) [best, most] = [id, shared];
      else if (shared === most) best = 'ambiguous';
    }
    return best;
  });
}

/** Folders and file of a path, whatever the slashes, the case and the way accents are written; "." and ".." are walked. */
function partsOf(path: string): string[] {
  const parts: string[] = [];
  for (const part of path
    .normalize('NFC')
    .toLowerCase()
    .split(/[/\\]+/)) {
    if (part === '' || part === '.' || /^[a-z]:$/.test(part)) continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts;
}

function sharedEnd(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a.at(-1 - shared) === b.at(-1 - shared)) shared++;
  return shared;
}

type Candidate = { id: string; title: string; durationMs: number };

async function matchNames(listed: readonly ListedTrack[]): Promise<Map<ListedTrack, ListedMatch>> {
  const named = listed.map((track) => ({ track, ...namesOf(track) }));
  const keys = [...new Set(named.flatMap(({ artist }) => (artist ? [nameKey(artist)] : [])))];
  const rows =
    keys.length === 0
      ? []
      : await database().$queryRaw<(Candidate & { nameKey: string })[]>`
          SELECT track."id", track."title", track."durationMs", artist."nameKey"
          FROM "Artist" AS artist
          JOIN "TrackArtist" AS credit ON credit."artistId" = artist."id"
          JOIN "Track" AS track ON track."id" = credit."trackId" AND track."missingSince" IS NULL
          WHERE artist."nameKey" = ANY(${keys}::text[])
          ORDER BY track."id"`;
  const known = new Map<string, Candidate[]>();
  for (const row of rows) {
    const key = `${row.nameKey}\n${searchKey(row.title)}`;
    known.set(key, [...(known.get(key) ?? []), row]);
  }
  return new Map(
    named.map(({ track, artist, title }) => {
      const same = artist && title ? known.get(`${nameKey(artist)}\n${searchKey(title)}`) : undefined;
      return [track, same ? nearestInLength(same, track.durationMs) : { trackId: null, reason: 'unknown' }];
    }),
  );
}

/** What a file says, or what the name of its file says where it says nothing. */
function namesOf({ path, title, artist }: ListedTrack): { artist: string | null; title: string | null } {
  if (title && artist) return { title, artist };
  const guess = path ? guessFromPath(path.replaceAll('\\', '/').replace(/^\/+/, '')) : null;
  return { title: title ?? guess?.title ?? null, artist: artist ?? guess?.artist ?? null };
}

function nearestInLength(candidates: readonly Candidate[], durationMs: number | null): ListedMatch {
  if (durationMs === null) return { trackId: candidates[0]!.id, by: 'names' };
  const away = ({ durationMs: own }: Candidate) => Math.abs(own - durationMs);
  const nearest = candidates.reduce((best, candidate) => (away(candidate) < away(best) ? candidate : best));
  return away(nearest) <= SAME_LENGTH_MS
    ? { trackId: nearest.id, by: 'names' }
    : { trackId: null, reason: 'other-recording' };
}
