import type { SoundParts } from '@/recommenders/audio/join-embedding';
import { patchesOf } from '@/recommenders/audio/patch-sampler';
import type { SoundModel } from '@/recommenders/audio/sound-model';
import { MONO } from '@/recommenders/audio/stereo-field';
import { tempogram } from '@/recommenders/audio/tempogram';
import type { HeardExample, HeardRecording } from './hear-examples';

/** What the joining is learned from: halves of recordings; composed excerpts where there are none. */
export function soundParts(
  model: SoundModel,
  { training, recordings }: { training: readonly HeardExample[]; recordings: readonly HeardRecording[] },
): SoundParts[] {
  const halves = recordings.flatMap((recording) => recording.halves);
  if (halves.length > 0) return halves.map((half) => ({ ...half, patches: model.embed(half.patches) }));
  return training.map(({ frames, timbre, rhythm }) => ({
    patches: model.embed(patchesOf(frames)),
    timbre,
    tempogram: tempogram(rhythm),
    stereo: MONO,
  }));
}
