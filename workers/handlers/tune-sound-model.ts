import { jobDetails, jobNotes } from '@words/jobs';
import { dataFolder } from '@/infra/data-dir';
import { enqueue } from '@/jobs/enqueue';
import { FEWEST_TRACKS } from '@/recommenders/audio/tune-embedding';
import { findTracksToTune } from '@/server/analysis/find-tracks-to-tune';
import { saveTuning } from '@/server/analysis/sound-tuning';
import { replaceNetworkWeights } from '../analysis/network-weights-file';
import type { Handler } from '../handler';
import { tuneInThread } from '../sound/tune-in-thread';

const MOST_TRACKS = 240;
const STEPS = 300;

/**
 * Tunes the ear to this library: what belongs together in it. Kept only when it is better on tracks of the library that it
 * was not tuned on; then all are listened to again.
 */
export const tuneSoundModel: Handler<'tune-sound-model'> = async (_payload, { progress, signal }) => {
  const tracks = await findTracksToTune(MOST_TRACKS);
  const tuning =
    tracks.length < FEWEST_TRACKS
      ? null
      : await tuneInThread(
          { tracks, steps: STEPS, seed: `tuning of ${tracks.length}` },
          {
            signal,
            onProgress: (stage, done, total) => {
              const all = tracks.length + STEPS;
              const passed = stage === 'heard' ? done : tracks.length + done;
              const detail = stage === 'heard' ? jobDetails.track(done, total) : jobDetails.step(done, total);
              progress({ done: passed, total: all, detail });
            },
          },
        );
  if (!tuning) {
    const note = jobNotes.takesTracks(FEWEST_TRACKS);
    progress({ done: 1, total: 1, notes: [note] });
    return null;
  }
  const { before, after, heldOut, isBetter, weights } = tuning;
  if (isBetter) await replaceNetworkWeights(weights, dataFolder('sound-model'));
  await saveTuning({ at: new Date().toISOString(), before, after, heldOut, isKept: isBetter });
  const verdict = isBetter ? jobNotes.tuningKept : jobNotes.tuningNotKept;
  progress({ done: 1, total: 1, notes: [jobNotes.tuned(before, after), verdict] });
  if (isBetter) await enqueue('analyse-library', {});
  return { before, after, heldOut, isKept: isBetter };
};
