import type { SoundParts } from '@/recommenders/audio/join-embedding';
import { patchesOf } from '@/recommenders/audio/patch-sampler';
import type { SoundModel } from '@/recommenders/audio/sound-model';
import { MONO } from '@/recommenders/audio/stereo-field';
import { tempogram } from '@/recommenders/audio/tempogram';
import type { HeardExample, HeardRecording } from './hear-examples';

/** What the joining is learned from, recording by recording: the halves of each; composed excerpts where there are none. */
export function soundParts(
  model: SoundModel,
  { training, recordings }: { training: readonly HeardExample[]; recordings: readonly HeardRecording[] },
): SoundParts[][] {
  const whole = recordings.filter(({ halves }) => halves.length > 0);
  if (whole.length > 0)
    return whole.map(({ halves }) => halves.map((half) => ({ ...half, patches: model.embed(half.patches) })));
  return training.map(({ frames, timbre, gaussian, rhythm, chroma }) => [
    {
      patches: model.embed(patchesOf(frames)),
      timbre,
      gaussian,
      tempogram: tempogram(rhythm),
      stereo: MONO,
      chroma,
    },
  ]);
}
