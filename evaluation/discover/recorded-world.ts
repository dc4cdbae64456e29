import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRng, type Rng, shuffled } from '@/domain/rng';
import type { ListeningEvent } from '@/recommenders/collaborative/preference-from-history';
import { cosineRows, topNeighbours } from '@/recommenders/text/sparse-similarity';
import { termVectors } from '@/recommenders/text/term-weights';
import type { PoolTrack } from '@/server/discover/candidate-pool';
import type { WrittenAlike } from '@/server/discover/candidate-sources';
import { createTrackLikeness } from '@/server/discover/track-likeness';
import { buildKernels } from '../../scripts/start/build-kernels';
import { readInteractions } from '../read-interactions';
import { DAY_MS, mondayOf } from './calendar';
import { rememberLikeness } from './remember-likeness';
import type { SimulatedListener, SimulatedWorld } from './simulated-world';
import { trainCrowd } from './train-crowd';

/** Artists whom fewer know are left out, and listeners of fewer artists are not served. */
const FEWEST = { listeners: 10, artists: 30 };
const HIDDEN_SHARE = 0.5;
/** Of all who could be served: the hidden half of their artists is kept from the crowd. */
const SERVED_SHARE = 0.25;
const NEIGHBOURS = 50;
const WEEKS = 12;
const [OWN_PLAYS, MOST_PLAYS] = [5, 12];

/**
 * A world out of a record of listening: HetRec 2011's Last.fm table, an artist as one track. Of some listeners half of the
 * artists are hidden; those are what they would like. What is written is the tags people gave; nothing is known of sounds.
 * @param folder with user_artists.dat, user_taggedartists.dat and tags.dat
 */
export async function createRecordedWorld(folder: string): Promise<SimulatedWorld> {
  await buildKernels();
  const now = mondayOf(1);
  const taste = await readTaste(folder);
  const pool = new Map(taste.artists.map((id) => [id, trackOf(id)]));
  const [served, others] = splitListeners(taste.plays);
  const hidden = new Map(served.map(([user, plays]) => [user, hide(user, plays)]));
  const crowd = await trainCrowd(
    [...pool.values()],
    new Map(
      [...others, ...[...hidden].map(([user, { known }]) => [user, known] as const)].map(([user, plays]) => [
        user,
        eventsOf(plays, now, createRng(`plays/${user}`)),
      ]),
    ),
    now,
  );
  const writtenAlike = await readTags(folder, taste.artists);
  const sources = { collaborative: crowd.model, writtenAlike };
  const users = [...hidden.keys()];
  return {
    library: { pool, writtenAlike },
    crowd,
    likeness: rememberLikeness(createTrackLikeness(pool, sources), pool),
    createListener: (id) => {
      const [seed, place] = id.split('/');
      const user = shuffled(users, createRng(seed!))[Number(place) % users.length]!;
      return createRecordedListener(id, hidden.get(user)!, taste.artists, now);
    },
  };
}

type Plays = ReadonlyMap<string, number>;

async function readTaste(folder: string): Promise<{ artists: string[]; plays: Map<string, Plays> }> {
  const {
    users,
    items,
    itemIds: ids,
    user,
    item,
    weight,
  } = await readInteractions(join(folder, 'user_artists.dat'));
  const listeners = new Uint32Array(items);
  for (const one of item) listeners[one]!++;
  const plays = Array.from({ length: users }, () => new Map<string, number>());
  for (let row = 0; row < user.length; row++)
    if (listeners[item[row]!]! >= FEWEST.listeners) plays[user[row]!]!.set(ids[item[row]!]!, weight[row]!);
  const artists = ids.filter((_, index) => listeners[index]! >= FEWEST.listeners);
  return { artists, plays: new Map(plays.map((own, index) => [String(index), own])) };
}

const trackOf = (id: string): PoolTrack => ({
  id,
  artistId: id,
  albumId: null,
  durationMs: 200_000,
  embedding: null,
  tempoBpm: null,
  tempoConfidence: null,
  key: null,
  mode: null,
  keyConfidence: null,
  loudnessLufs: null,
  energy: null,
});

type Listener = [user: string, plays: Plays];

function splitListeners(plays: ReadonlyMap<string, Plays>): [served: Listener[], others: Listener[]] {
  const able = [...plays].filter(([, own]) => own.size >= FEWEST.artists);
  const served = shuffled(able, createRng('served')).slice(0, Math.round(SERVED_SHARE * able.length));
  const isServed = new Set(served.map(([user]) => user));
  return [served, [...plays].filter(([user, own]) => !isServed.has(user) && own.size > 0)];
}

interface Halves {
  known: Plays;
  hidden: ReadonlySet<string>;
}

function hide(user: string, plays: Plays): Halves {
  const order = shuffled([...plays.keys()], createRng(`hide/${user}`));
  const hidden = new Set(order.slice(0, Math.round(HIDDEN_SHARE * order.length)));
  return { known: new Map([...plays].filter(([artist]) => !hidden.has(artist))), hidden };
}

/** Plays of the last weeks: more of what was played more, on a scale of logarithms. */
function eventsOf(plays: Plays, now: Date, rng: Rng): ListeningEvent[] {
  return [...plays].flatMap(([artistId, count]) =>
    Array.from({ length: Math.min(MOST_PLAYS, Math.ceil(Math.log2(1 + count))) }, () => ({
      trackId: artistId,
      artistId,
      kind: 'complete' as const,
      at: new Date(now.getTime() - rng() * WEEKS * 7 * DAY_MS),
    })),
  );
}

function createRecordedListener(
  id: string,
  { known, hidden }: Halves,
  artists: readonly string[],
  now: Date,
): SimulatedListener {
  const likes = new Map(artists.map((artist) => [artist, hidden.has(artist) ? 1 : 0]));
  const own = [...known.keys()];
  let at = 0;
  return {
    id,
    events: eventsOf(known, now, createRng(`${id}/known`)),
    likesIn(week) {
      at = week;
      return likes;
    },
    ownPlays() {
      const rng = createRng(`${id}/own/${at}`);
      return Array.from({ length: own.length > 0 ? OWN_PLAYS : 0 }, () => {
        const artistId = own[Math.floor(rng() * own.length)]!;
        const played = new Date(mondayOf(at).getTime() + rng() * 7 * DAY_MS);
        return { trackId: artistId, artistId, kind: 'complete' as const, at: played };
      });
    },
    meet: (artistId) => void own.push(artistId),
  };
}

/** Who is called the same: cosines of the tags that people gave, weighted as the describing words of pages are. */
async function readTags(folder: string, artists: readonly string[]): Promise<WrittenAlike[]> {
  const lines = async (file: string) =>
    (await readFile(join(folder, file), 'latin1')).split(/\r?\n/).slice(1).filter(Boolean);
  const names = new Map((await lines('tags.dat')).map((line) => line.split('\t') as [string, string]));
  const tags = new Map([...names.keys()].map((id, index) => [id, index]));
  const indices = new Map(artists.map((id, index) => [id, index]));
  const rows = artists.map(() => new Map<number, number>());
  const uses = Array.from(tags, () => 0);
  for (const line of await lines('user_taggedartists.dat')) {
    const [, artistId, tagId] = line.split('\t');
    const [artist, tag] = [indices.get(artistId!), tags.get(tagId!)];
    if (artist === undefined || tag === undefined) continue;
    rows[artist]!.set(tag, (rows[artist]!.get(tag) ?? 0) + 1);
    uses[tag]!++;
  }
  const stems = [...names.values()];
  const vectors = termVectors({ rows, stems, surfaces: stems, uses });
  return [...cosineRows(vectors)].flatMap((scores, artist) =>
    topNeighbours(scores.entries(), NEIGHBOURS).map(({ index, score }) => ({
      artistId: artists[artist]!,
      otherId: artists[index]!,
      score,
    })),
  );
}
