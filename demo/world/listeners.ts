import { createRng, drawWeighted, normal, type Rng } from '@/domain/rng';
import { STYLE_IDS, type StyleId } from '../composer/score';
import type { DemoArtist, DemoCatalogue, DemoTrack } from './catalogue';
import { LISTENER_NAMES } from './listener-names';
import { cosine } from './taste-space';

export interface DemoListener {
  id: string;
  name: string;
  timeZone: string;
  /** Hidden love of each artist, roughly -1..1.5, in the order of the catalogue's artists. */
  affinity: number[];
  /** The styles the taste was drawn from, strongest first. */
  styles: StyleId[];
  /** Plays a week. */
  activity: number;
}

export interface DemoPlay {
  id: string;
  listenerId: string;
  trackId: string;
  startedAt: Date;
  msPlayed: number;
  outcome: 'complete' | 'skip' | 'partial';
}

export interface DemoLike {
  listenerId: string;
  trackId: string;
  createdAt: Date;
}

const TIME_ZONES = [
  'Europe/Lisbon',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Tokyo',
  'Australia/Melbourne',
];
const WEEKS = 20;
const WEEK_MS = 7 * 24 * 3600 * 1000;

/** A hundred and twenty people, each with one to three favourite styles and moods of their own within them. */
export function createDemoListeners(catalogue: DemoCatalogue): DemoListener[] {
  return LISTENER_NAMES.map((name, index) => {
    const rng = createRng(`${catalogue.seed}/listener/${name}`);
    const styles = drawStyles(rng);
    const weights = styles.map((_, rank) => 0.6 ** rank);
    const centre = catalogue.artists[0]!.taste.map(() => 0);
    for (const artist of catalogue.artists) {
      const rank = styles.indexOf(artist.style);
      if (rank >= 0)
        artist.taste.forEach((value, axis) => {
          centre[axis]! += value * weights[rank]!;
        });
    }
    const affinity = catalogue.artists.map((artist) => {
      const rank = styles.indexOf(artist.style);
      const direct = rank >= 0 ? 0.75 * 0.8 ** rank : -0.35;
      return direct + 0.5 * cosine(centre, artist.taste) + 0.22 * normal(rng);
    });
    return {
      id: `listener-${String(index + 1).padStart(3, '0')}`,
      name,
      timeZone: TIME_ZONES[Math.floor(rng() * TIME_ZONES.length)]!,
      affinity,
      styles,
      activity: 3 + 7 * Math.exp(0.6 * normal(rng)),
    };
  });
}

function drawStyles(rng: Rng): StyleId[] {
  const count = rng() < 0.3 ? 1 : rng() < 0.65 ? 2 : 3;
  const styles = new Set<StyleId>();
  while (styles.size < count) styles.add(STYLE_IDS[Math.floor(rng() * STYLE_IDS.length)]!);
  return [...styles];
}

/** Chance that a listener likes a track: the truth that a recommender tries to find out. */
export function likeProbability(catalogue: DemoCatalogue, listener: DemoListener, track: DemoTrack): number {
  const index = catalogue.artists.findIndex((artist) => artist.id === track.artistId);
  const quirk = 0.35 * normal(createRng(`${listener.id}/${track.id}`));
  return 1 / (1 + Math.exp(-3.2 * (listener.affinity[index]! + quirk - 0.45)));
}

/**
 * Twenty weeks of listening that end at `now`: mostly what is loved, sometimes what is famous, seldom something random.
 * Every play ends in one of three ways, by how much the listener likes the track.
 */
export function simulateListening(
  catalogue: DemoCatalogue,
  listeners: readonly DemoListener[],
  now: Date,
): { plays: DemoPlay[]; likes: DemoLike[] } {
  const plays: DemoPlay[] = [];
  const likes: DemoLike[] = [];
  const tracksOf = new Map(
    catalogue.artists.map((artist) => [
      artist.id,
      catalogue.tracks.filter((track) => track.artistId === artist.id),
    ]),
  );
  for (const listener of listeners) {
    const rng = createRng(`${catalogue.seed}/plays/${listener.id}`);
    const liked = new Set<string>();
    const count = Math.max(12, Math.round(listener.activity * WEEKS));
    const choices = catalogue.artists.map(
      (artist, i) =>
        Math.exp(2.6 * listener.affinity[i]!) * (0.25 + artist.popularity) + 0.04 * artist.popularity,
    );
    const times = sessionTimes(count, now, rng);
    times.forEach((startedAt, index) => {
      const artist = catalogue.artists[drawWeighted(choices, rng)]!;
      const track = favouriteTrack(tracksOf.get(artist.id)!, listener, artist, rng);
      const like = likeProbability(catalogue, listener, track);
      const lengthMs = track.seconds * 1000;
      const outcome = rng() < 0.12 + 0.83 * like ? 'complete' : rng() < 0.6 ? 'skip' : 'partial';
      const share =
        outcome === 'complete' ? 1 : outcome === 'partial' ? 0.72 + 0.2 * rng() : 0.06 + 0.5 * rng() ** 1.5;
      plays.push({
        id: `play-${listener.id.slice(9)}-${String(index + 1).padStart(4, '0')}`,
        listenerId: listener.id,
        trackId: track.id,
        startedAt,
        msPlayed: Math.round(lengthMs * share),
        outcome,
      });
      if (outcome === 'complete' && like > 0.7 && !liked.has(track.id) && rng() < 0.12) {
        liked.add(track.id);
        likes.push({
          listenerId: listener.id,
          trackId: track.id,
          createdAt: new Date(startedAt.getTime() + lengthMs * 0.8),
        });
      }
    });
  }
  return { plays, likes };
}

/** Each listener has a favourite order of an artist's tracks and goes down it like a power law. */
function favouriteTrack(
  tracks: readonly DemoTrack[],
  listener: DemoListener,
  artist: DemoArtist,
  rng: Rng,
): DemoTrack {
  const order = createRng(`${listener.id}/${artist.id}`);
  const scores = tracks.map((_, index) => Math.exp(1.1 * normal(order) - 0.35 * index));
  return tracks[drawWeighted(scores, rng)]!;
}

/** Starts of plays in sessions of a few tracks, more in the evening, ascending, all before `now`. */
function sessionTimes(count: number, now: Date, rng: Rng): Date[] {
  const times: number[] = [];
  while (times.length < count) {
    const day = Math.floor(rng() * WEEKS * 7);
    const hour = rng() < 0.65 ? 17 + 6 * rng() : 7 + 10 * rng();
    let at = now.getTime() - WEEKS * WEEK_MS + day * 24 * 3600 * 1000 + hour * 3600 * 1000;
    const length = 2 + Math.floor(rng() * 7);
    for (let k = 0; k < length && times.length < count; k++) {
      if (at < now.getTime() - 60_000) times.push(at);
      at += 38_000 + rng() * 20_000;
    }
  }
  return times.sort((a, b) => a - b).map((time) => new Date(Math.round(time)));
}
