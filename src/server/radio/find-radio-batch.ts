import type { RadioBatch, RadioChoice, RadioRequest } from '@/domain/contracts/radio';
import { createRng, type Rng, shuffled } from '@/domain/rng';
import {
  ARTIST_EVERY,
  drawForRadio,
  orderForRadio,
  type RadioCandidate,
} from '@/recommenders/blend/radio-batch';
import type { SessionUser } from '../accounts/find-session-user';
import { loadCandidatePool, type PoolTrack } from '../discover/candidate-pool';
import { type ListenerHistory, loadListenerHistory } from '../discover/listener-history';
import { loadKeyPosteriors } from '../discover/load-key-posteriors';
import { findTracksByIds } from '../library/find-tracks-by-ids';
import { explainRadio } from './explain-radio';
import { findRadioCandidates } from './find-radio-candidates';
import { findRadioSeed } from './find-radio-seed';
import { radioHistory } from './radio-history';

/** Some forty minutes: more would only be thrown away at the next skip. */
const batchSize = 10;
/** With fewer artists proposed there is no telling them apart. */
const fewestArtists = 2 * ARTIST_EVERY;
/** Of so many it is looked up how sure their keys are: of those that have a chance. */
const mostAsked = 4 * batchSize;
/** A list holds several tastes: each batch goes out from so many of its tracks, and all get their turn. */
const mostSeeds = 6;
const recentMs = 6 * 3_600_000;
/** Skits, intros and sounds of games are shorter. */
const shortestMs = 30_000;

/**
 * What a radio plays next. Known music is welcome, but nothing that this radio has had, nothing disliked, and nothing that was
 * heard in the last hours. Where the recommenders know nothing more, anything that was not had follows, and at last what was
 * heard in the last hours; then the radio is over.
 * @throws AppError 404 for an unknown seed
 */
export async function findRadioBatch(
  user: SessionUser,
  { seed, session, played }: RadioRequest,
  now: Date,
): Promise<RadioBatch> {
  const pool = await loadCandidatePool();
  const { name, tracks, openers } = await findRadioSeed(seed, user.id, pool);
  const listener = await loadListenerHistory(user.id, now);
  const rng = createRng(`${session}/${played.length}`);
  const opening = played.length === 0 && openers.length > 0 ? [shuffled(openers, rng)[0]!] : [];
  const had = new Set(
    [...played, ...opening.map(({ id }) => ({ trackId: id }))].map(({ trackId }) => trackId),
  );
  const isAllowed = (track: PoolTrack) => isPlayable(track, had, listener) && !isRecent(track, listener, now);
  const seedTracks = seedsOf(tracks, seed, played, rng);
  const around = radioHistory(seedTracks, played, pool, now);
  const proposals = await findRadioCandidates({
    around,
    listener,
    played,
    pool,
    isAllowed,
    now,
    rng,
  });
  const { candidates } = proposals;
  const size = batchSize - opening.length;
  const artists = new Set(candidates.map(({ artistId }) => artistId));
  const isEnough = candidates.length >= size && artists.size >= fewestArtists;
  const drawn = drawForRadio(isEnough ? candidates : [...candidates, ...fill(candidates, rng)], rng);
  const before = [...played.flatMap(({ trackId }) => pool.get(trackId) ?? []), ...opening].slice(
    -(ARTIST_EVERY - 1),
  );
  const keys = await loadKeyPosteriors([
    ...drawn.slice(0, mostAsked).map(({ trackId }) => trackId),
    ...before.map(({ id }) => id),
  ]);
  const soundOf = (id: string) => ({ ...pool.get(id)!, keyPosterior: keys.get(id) });
  const next = orderForRadio(
    drawn,
    before.map(({ id, artistId }) => ({ artistId, sound: soundOf(id) })),
    size,
    ({ trackId }) => soundOf(trackId),
  );
  const ids = [...opening.map(({ id }) => id), ...next.map(({ trackId }) => trackId)];
  const chosen = new Set(ids);
  const picks = candidates.filter(({ trackId }) => chosen.has(trackId));
  const [found, reasons] = await Promise.all([
    findTracksByIds(ids, user.id),
    explainRadio({
      ...{ userId: user.id, seed: seed.kind, seedTracks, around },
      ...{ pool, proposals, picks, now },
    }),
  ]);
  return {
    name,
    tracks: ids.flatMap((id) => {
      const track = found.get(id);
      return track ? [{ ...track, choice: choiceOf(id) }] : [];
    }),
    isOver: next.length < size,
  };

  function choiceOf(id: string): RadioChoice {
    if (opening.some((track) => track.id === id)) return { as: 'opener', reasons: [] };
    const own = reasons.get(id);
    return own ? { as: 'near', reasons: own } : { as: 'rest', reasons: [] };
  }

  /** The rest of the library, worth less than the least of what was proposed; what was heard lately last. */
  function fill(proposed: readonly RadioCandidate[], rng: Rng): RadioCandidate[] {
    const known = new Set(proposed.map(({ trackId }) => trackId));
    const rest = [...pool.values()].filter(
      (track) => isPlayable(track, had, listener) && !known.has(track.id),
    );
    const least = Math.min(0.1, ...proposed.map(({ score }) => score));
    return shuffled(rest, rng).map((track) => ({
      trackId: track.id,
      artistId: track.artistId,
      score: least * (isRecent(track, listener, now) ? 1e-4 : 1e-2),
    }));
  }
}

/** Those of a list that were not turned down since; a track or artist is what was asked for, whatever was skipped. */
function seedsOf(
  tracks: readonly PoolTrack[],
  { kind }: RadioRequest['seed'],
  played: RadioRequest['played'],
  rng: Rng,
): readonly PoolTrack[] {
  if (kind !== 'discover') return tracks;
  const refused = new Set(
    played.flatMap(({ trackId, outcome }) => (outcome === 'skip' || outcome === 'dislike' ? [trackId] : [])),
  );
  const wanted = tracks.filter(({ id }) => !refused.has(id));
  return shuffled(wanted.length > 0 ? wanted : tracks, rng).slice(0, mostSeeds);
}

const isPlayable = (
  { id, artistId, durationMs }: PoolTrack,
  had: ReadonlySet<string>,
  { disliked, refusedArtists }: ListenerHistory,
): boolean => durationMs >= shortestMs && !had.has(id) && !disliked.has(id) && !refusedArtists.has(artistId);

const isRecent = (track: PoolTrack, { lastHeardAt }: ListenerHistory, now: Date): boolean =>
  now.getTime() - (lastHeardAt.get(track.id)?.getTime() ?? 0) < recentMs;
