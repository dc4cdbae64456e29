import type { Tensorflow } from '@/recommenders/audio/audio-network';
import { estimateKey } from '@/recommenders/audio/estimate-key';
import { estimateTempo } from '@/recommenders/audio/estimate-tempo';
import { joinEmbedding } from '@/recommenders/audio/join-embedding';
import { FRAME_RATE } from '@/recommenders/audio/log-frames';
import { classTempoBpm, NETWORK_EMBEDDING_SIZE, PATCH_SIZE } from '@/recommenders/audio/network-shape';
import type { NetworkWeights } from '@/recommenders/audio/network-weights';
import { SoundModel } from '@/recommenders/audio/sound-model';
import { networkPreference } from '@/recommenders/audio/tempo-preference';
import { isTempoRight, mirexKeyScore, neighbourPrecision } from '../../evaluation/audio-metrics';
import type { HeardExample } from './hear-examples';

/** What the network learned, on tracks it was not trained on, beside what signal processing alone says. */
export function judgeNetwork(
  tf: Tensorflow,
  weights: NetworkWeights,
  heldOut: HeardExample[],
): Record<string, number> {
  const model = new SoundModel(tf, weights);
  const judged = heldOut.map((example) => {
    const hearing = model.hear(patchesOf(example.frames));
    const tempoBpm = classTempoBpm(argMax(hearing.tempoLogProbabilities));
    const keyClass = argMax(hearing.keyLogProbabilities);
    const truth = { key: example.tonic, mode: example.mode };
    const key = { key: keyClass % 12, mode: keyClass < 12 ? ('major' as const) : ('minor' as const) };
    const joined = joinEmbedding(hearing.embeddings, example.timbre, weights.manifest.features);
    return {
      tempoAcc1Network: +isTempoRight(tempoBpm, example.tempoBpm),
      tempoAcc1Signal: +isTempoRight(
        estimateTempo(example.onsetEnvelope, FRAME_RATE).tempoBpm,
        example.tempoBpm,
      ),
      tempoAcc1Joined: +isTempoRight(
        estimateTempo(example.onsetEnvelope, FRAME_RATE, networkPreference(hearing.tempoLogProbabilities))
          .tempoBpm,
        example.tempoBpm,
      ),
      keyMirexNetwork: mirexKeyScore(key, truth),
      keyMirexSignal: mirexKeyScore(estimateKey(example.chroma), truth),
      keyMirexJoined: mirexKeyScore(estimateKey(example.chroma, hearing.keyLogProbabilities), truth),
      joined,
    };
  });
  model.dispose();
  const mean = (name: Exclude<keyof (typeof judged)[number], 'joined'>) =>
    judged.reduce((sum, row) => sum + row[name], 0) / judged.length;
  const styles = heldOut.map(({ style }) => style);
  const precision = (part: (joined: Float32Array) => Float32Array) =>
    neighbourPrecision(
      judged.map(({ joined }) => part(joined)),
      styles,
      10,
    ).precision;
  const metrics = {
    tempoAcc1Network: mean('tempoAcc1Network'),
    tempoAcc1Signal: mean('tempoAcc1Signal'),
    tempoAcc1Joined: mean('tempoAcc1Joined'),
    keyMirexNetwork: mean('keyMirexNetwork'),
    keyMirexSignal: mean('keyMirexSignal'),
    keyMirexJoined: mean('keyMirexJoined'),
    stylePrecisionNetwork: precision((joined) => joined.subarray(0, NETWORK_EMBEDDING_SIZE)),
    stylePrecisionFeatures: precision((joined) => joined.subarray(NETWORK_EMBEDDING_SIZE)),
    stylePrecisionJoined: precision((joined) => joined),
  };
  return Object.fromEntries(Object.entries(metrics).map(([name, value]) => [name, Number(value.toFixed(4))]));
}

function patchesOf(frames: Float32Array): Float32Array[] {
  const patches: Float32Array[] = [];
  for (let from = 0; from + PATCH_SIZE <= frames.length; from += PATCH_SIZE) {
    patches.push(frames.subarray(from, from + PATCH_SIZE));
  }
  return patches;
}

function argMax(values: Float32Array): number {
  return values.reduce((best, value, i) => (value > values[best]! ? i : best), 0);
}
