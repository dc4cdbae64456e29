import { estimateKey } from '@/recommenders/audio/estimate-key';
import { alignParts, partsOf } from '@/recommenders/audio/join-embedding';
import { joinTempo } from '@/recommenders/audio/join-tempo';
import type { Tensorflow } from '@/recommenders/audio/network-tensors';
import { joiningOf, type NetworkWeights } from '@/recommenders/audio/network-weights';
import { patchesOf } from '@/recommenders/audio/patch-sampler';
import { SoundModel } from '@/recommenders/audio/sound-model';
import { MONO } from '@/recommenders/audio/stereo-field';
import { SLOWEST_BPM } from '@/recommenders/audio/tempogram';
import {
  isTempoRight,
  isTempoRightInSomeOctave,
  mirexKeyScore,
  neighbourPrecision,
} from '../../evaluation/audio-metrics';
import type { HeardExample } from './hear-examples';

/** Longer than any loop: what is judged are excerpts of pieces. */
const DURATION_MS = 24_000;

/** What the network learned, on music it was not trained on, beside what signal processing alone says. */
export function judgeNetwork(
  tf: Tensorflow,
  weights: NetworkWeights,
  heldOut: readonly HeardExample[],
): Record<string, number> {
  const model = new SoundModel(tf, weights);
  const scores: Record<string, number[]> = {};
  const joining = joiningOf(weights);
  const vectors: Record<'network' | 'timbre' | 'gaussian' | 'tempogram' | 'joined', ArrayLike<number>>[] = [];
  const note = (name: string, score: number | boolean) => {
    scores[name] ??= [];
    scores[name].push(Number(score));
  };
  for (const example of heldOut) {
    const { rhythm, harmony, chroma, tempoBpm, tonic, mode } = example;
    const hearing = model.hear({ patches: patchesOf(example.frames), rhythm, harmony });
    const track = { rhythm, durationMs: DURATION_MS };
    const tempi = {
      Network: SLOWEST_BPM + argMax(hearing.tempoProbabilities),
      Signal: joinTempo(track).tempoBpm,
      Joined: joinTempo(track, hearing.tempoProbabilities).tempoBpm,
    };
    for (const [by, estimate] of Object.entries(tempi)) {
      note(`tempoAcc1${by}`, isTempoRight(estimate, tempoBpm));
      note(`tempoAcc2${by}`, isTempoRightInSomeOctave(estimate, tempoBpm));
    }
    const keyClass = argMax(hearing.keyProbabilities);
    const keys = {
      Network: { key: keyClass % 12, mode: keyClass < 12 ? ('major' as const) : ('minor' as const) },
      Signal: estimateKey(chroma),
      Joined: estimateKey(chroma, hearing.keyProbabilities),
    };
    for (const [by, estimate] of Object.entries(keys)) {
      note(`keyMirex${by}`, mirexKeyScore(estimate, { key: tonic, mode }));
    }
    const { embeddings: patches, tempogram } = hearing;
    const { timbre, gaussian } = example;
    const parts = { patches, timbre, gaussian, tempogram, stereo: MONO, chroma };
    vectors.push({ ...partsOf(alignParts(parts, joining)), joined: model.join(parts) });
  }
  model.dispose();
  const labels = heldOut.map(({ style }) => style);
  const precision = (of: keyof (typeof vectors)[number]) =>
    neighbourPrecision(
      vectors.map((vector) => vector[of]),
      labels,
      10,
    ).precision;
  const metrics: Record<string, number> = {
    ...Object.fromEntries(Object.entries(scores).map(([name, values]) => [name, mean(values)])),
    stylePrecisionNetwork: precision('network'),
    stylePrecisionTimbre: precision('timbre'),
    stylePrecisionGaussian: precision('gaussian'),
    stylePrecisionRhythm: precision('tempogram'),
    stylePrecisionJoined: precision('joined'),
  };
  return Object.fromEntries(Object.entries(metrics).map(([name, value]) => [name, Number(value.toFixed(4))]));
}

const argMax = (values: Float32Array) =>
  values.reduce((best, value, i) => (value > values[best]! ? i : best), 0);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
