import type { AudioChunk } from '@/domain/audio-chunk';
import { estimateKey, type Mode } from './estimate-key';
import { joinTempo } from './join-tempo';
import type { SignalKernels } from './kernels/signal-kernels';
import { estimateEnergy, type SoundFeatures, timbreVector } from './sound-features';
import type { SoundModel } from './sound-model';
import { type HeardTrack, TrackListener } from './track-listener';

/** Raise it when features or the joining change: then old embeddings are not comparable with new ones. */
const ANALYSIS_VERSION = 4;

/** What an analysis made now with a network is marked with: another mark means that it is out of date. */
export function analysisVersion(network: { version: string }): string {
  return `${ANALYSIS_VERSION}/${network.version}`;
}
/** Quieter than this the file is digital silence in all but name, dBTP. */
const SILENCE_DB = -120;

export interface TrackAnalysis {
  durationMs: number;
  /** 0 when nothing repeats. */
  tempoBpm: number;
  tempoConfidence: number;
  /** ITU-R BS.1770-4, at least -70. */
  loudnessLufs: number;
  /** EBU Tech 3342; null for less than three seconds or silence. */
  loudnessRangeLu: number | null;
  /** dBTP, at least -120. */
  truePeakDb: number;
  /** Pitch class of the tonic, 0 = C .. 11 = B. */
  key: number;
  mode: Mode;
  keyConfidence: number;
  /** Probability of each key: twelve major keys from C, then twelve minor keys. */
  keyPosterior: number[];
  energy: number;
  /** Length one; similar sounds have a large dot product. */
  embedding: Float32Array;
  /** 400 waveform peaks, 255 = full scale. */
  peaks: Uint8Array;
  /** Embeddings are comparable only within one version. */
  modelVersion: string;
  features: SoundFeatures;
}

/**
 * Listens to one track, from its decoded chunks, in memory that hardly grows with its length.
 * @param kernels which nobody else uses meanwhile
 * @throws Error when there are no samples; whatever `chunks` throws
 */
export async function analyseTrack(
  chunks: AsyncIterable<AudioChunk>,
  model: SoundModel,
  kernels: SignalKernels,
): Promise<TrackAnalysis> {
  return describeTrack(await listenToTrack(chunks, kernels), model);
}

/** The measuring half of `analyseTrack`, without the network. */
async function listenToTrack(chunks: AsyncIterable<AudioChunk>, kernels: SignalKernels): Promise<HeardTrack> {
  kernels.reset();
  let listener: TrackListener | undefined;
  for await (const chunk of chunks) {
    listener ??= new TrackListener(chunk.sampleRate, chunk.channels.length, kernels);
    listener.push(chunk);
  }
  if (!listener) throw new Error('no samples');
  return listener.finish();
}

/** The judging half of `analyseTrack`: from what was heard to attributes and the embedding. */
export function describeTrack(heard: HeardTrack, model: SoundModel): TrackAnalysis {
  const { features } = heard;
  const hearing = model.hear(heard);
  const tempo = joinTempo(heard, hearing.tempoProbabilities);
  const key = estimateKey(features.chroma, hearing.keyProbabilities);
  return {
    durationMs: heard.durationMs,
    tempoBpm: tempo.tempoBpm,
    tempoConfidence: tempo.confidence,
    loudnessLufs: heard.loudnessLufs,
    loudnessRangeLu: heard.loudnessRangeLu,
    truePeakDb: Math.max(SILENCE_DB, heard.truePeakDb),
    key: key.key,
    mode: key.mode,
    keyConfidence: key.confidence,
    keyPosterior: Array.from(key.posterior, (value) => Math.round(value * 1e4) / 1e4),
    energy: estimateEnergy(heard.loudnessLufs, features),
    embedding: model.join({
      patches: hearing.embeddings,
      timbre: timbreVector(features),
      gaussian: heard.gaussian,
      tempogram: hearing.tempogram,
      stereo: features.stereo,
      chroma: features.chroma,
    }),
    peaks: heard.peaks,
    modelVersion: analysisVersion(model.manifest),
    features,
  };
}
