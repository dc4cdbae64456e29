import type { Found } from '@/domain/contracts/search';
import { nameKey, searchKey } from '@/domain/name-key';
import { rankName } from '@/domain/rank-name';
import { describeFound } from './describe-found';
import { libraryWords } from './library-words';
import { mostPlayed } from './most-played';
import { type Proposal, proposeBeginnings, proposeWords } from './propose-names';

/** More than anyone types; beyond it are pasted texts. */
const MAX_WORDS = 8;
/** Words shorter than this are taken as they are. */
const SHORTEST_WRONG = 4;
const READINGS = 4;
/** Fewer answers than this to what was typed suggest a typing error. */
const ENOUGH = 3;
/** Who has typed as many words rightly has named what was meant. */
const MANY_WORDS = 4;

type Ranked = Pick<Found, 'kind' | 'id'> & { rank: number };

/**
 * What somebody who types may mean, of everything there is: the very name, beginnings, words, and what is like them, in
 * this order; within each, what they play most.
 */
export async function quickSearch(
  { q, limit }: { q: string; limit: number },
  userId: string,
): Promise<{ items: Found[] }> {
  const typed = searchKey(q).split(' ').slice(0, MAX_WORDS).join(' ');
  if (typed === '') return { items: [] };
  const [proposals, plays] = await Promise.all([proposeAll(typed, limit, userId), mostPlayed(userId)]);
  const ranked = proposals.map((proposal) => ({
    kind: proposal.kind,
    id: proposal.id,
    rank: rankOf(proposal, typed, plays.get(proposal.id) ?? 0),
  }));
  return { items: await describeFound(bestOf(ranked, limit), userId) };
}

/** Artists and albums are stored without an article in front: they are who they are with or without it. */
function rankOf({ kind, title, text }: Proposal, typed: string, plays: number): number {
  if (kind === 'track') return rankName(typed, searchKey(title), text, plays);
  if (kind !== 'playlist') return rankName(nameKey(typed), text, text, plays);
  const key = searchKey(title);
  return rankName(typed, key, key, 0);
}

/** The cheapest way first; the next only for kinds that have too few, and likeness only where there is next to nothing. */
async function proposeAll(typed: string, limit: number, userId: string): Promise<Proposal[]> {
  const bare = nameKey(typed);
  const begun = await proposeBeginnings(typed, bare, userId);
  const playlists = begun.filter(({ kind }) => kind === 'playlist');
  const found = begun.filter(({ kind }) => kind !== 'playlist');
  const kinds = (['artist', 'album', 'track'] as const).filter(
    (kind) => found.filter((proposal) => proposal.kind === kind).length < limit,
  );
  const words = bare.split(' ');
  if (kinds.length > 0)
    found.push(
      ...(await proposeWords(
        kinds,
        words.map((word) => [word]),
      )),
    );
  const isEnough = found.length >= ENOUGH || (found.length > 0 && words.length >= MANY_WORDS);
  if (!isEnough && words.some((word) => word.length >= SHORTEST_WRONG)) {
    const known = await libraryWords();
    const readings = words.map((word) =>
      word.length < SHORTEST_WRONG ? [word] : [...new Set([word, ...known.findAlike(word, READINGS)])],
    );
    if (readings.some((all) => all.length > 1))
      found.push(...(await proposeWords(['artist', 'album', 'track'], readings)));
  }
  return [...new Map([...playlists, ...found].map((proposal) => [proposal.id, proposal])).values()];
}

function bestOf(ranked: readonly Ranked[], limit: number): Ranked[] {
  const left = { artist: limit, album: limit, track: limit, playlist: limit };
  return ranked
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))
    .filter(({ kind }) => left[kind]-- > 0);
}
