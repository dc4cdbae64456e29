import type { AudioChunk } from '@/domain/audio-chunk';
import type { SignalKernels } from './kernels/signal-kernels';
import { FEATURE_RATE, FFT_SIZE, FRAME_RATE, LogFrames, MEL_BANDS } from './log-frames';
import { LoudnessMeter } from './loudness-meter';
import { mixDown } from './mix-down';
import { PATCH_FRAMES } from './network-shape';
import { OnsetEnvelope } from './onset-envelope';
import { PatchSampler } from './patch-sampler';
import { PitchHistogram } from './pitch-histogram';
import { Resampler } from './resampler';
import { RhythmCorrelation } from './rhythm-correlation';
import { onsetStatistics, type SoundFeatures } from './sound-features';
import { SpectralDescriptors } from './spectral-descriptors';
import { StereoField } from './stereo-field';
import { TimbreStatistics } from './timbre-statistics';
import { TruePeakMeter } from './true-peak-meter';
import { WaveformPeaks } from './waveform-peaks';

/** Three minutes of a long track are heard by the network (it keeps between half of this and all of it). */
const MAX_PATCHES = 32;
/** Meyda's descriptors cost as much as everything else: every eighth frame (5 a second) gives the same means. */
const DESCRIPTOR_EVERY = 8;

/** Everything measured in one pass over a track. */
export interface HeardTrack {
  durationMs: number;
  loudnessLufs: number;
  loudnessRangeLu: number | null;
  truePeakDb: number;
  peaks: Uint8Array;
  onsetEnvelope: Float32Array;
  /** See `RhythmCorrelation`. */
  rhythm: Float32Array;
  /** See `PitchHistogram.harmony`. */
  harmony: Float32Array;
  /** See `TimbreStatistics.gaussian`. */
  gaussian: Float64Array;
  features: SoundFeatures;
  patches: Float32Array[];
}

/** Listens to a track chunk by chunk. Memory grows by 0.2 kB a second of music: an hour-long mix takes less than 1 MB. */
export class TrackListener {
  private readonly loudness: LoudnessMeter;
  private readonly truePeaks: TruePeakMeter[];
  private readonly resampler: Resampler;
  private readonly waveform = new WaveformPeaks();
  private readonly stereo: StereoField;
  private readonly pitches: PitchHistogram;
  private readonly onsets = new OnsetEnvelope();
  private readonly rhythm = new RhythmCorrelation();
  private readonly timbre: TimbreStatistics;
  private readonly descriptors = new SpectralDescriptors(FEATURE_RATE, FFT_SIZE);
  private readonly patches = new PatchSampler(PATCH_FRAMES, MEL_BANDS, MAX_PATCHES);
  private samples = 0;

  private readonly frames: LogFrames;

  constructor(
    private readonly sampleRate: number,
    private readonly channelCount: number,
    kernels: SignalKernels,
  ) {
    this.loudness = new LoudnessMeter(sampleRate, channelCount, kernels);
    this.truePeaks = Array.from({ length: channelCount }, () => new TruePeakMeter(kernels));
    this.resampler = new Resampler(sampleRate, FEATURE_RATE, kernels);
    this.stereo = new StereoField(sampleRate, kernels);
    this.pitches = new PitchHistogram(FEATURE_RATE, kernels);
    this.timbre = new TimbreStatistics(kernels);
    this.frames = new LogFrames(kernels, (frame) => {
      const { index, bands, power, signal } = frame;
      this.onsets.push(bands);
      this.rhythm.push(this.onsets.groups);
      this.timbre.push(frame);
      this.patches.push(bands);
      if (index % DESCRIPTOR_EVERY === 0) this.descriptors.push(power, signal);
    });
  }

  /** @throws Error when the chunk's format is not the one the listener was made for */
  push({ channels, sampleRate }: AudioChunk): void {
    if (sampleRate !== this.sampleRate || channels.length !== this.channelCount) {
      throw new Error('the format changes in the middle of the track');
    }
    this.samples += channels[0]!.length;
    this.loudness.push(channels);
    for (const [i, channel] of channels.entries()) this.truePeaks[i]!.push(channel);
    this.stereo.push(channels);
    const mono = mixDown(channels);
    this.waveform.push(mono);
    this.hear(this.resampler.push(mono));
  }

  /** What was heard; call once, after the last chunk. */
  finish(): HeardTrack {
    this.hear(this.resampler.flush());
    // Half a window of silence brings the last frame out.
    this.frames.push(new Float32Array(FFT_SIZE / 2));
    const onsetEnvelope = this.onsets.toArray();
    const plain = ({ mean, deviation }: { mean: Float64Array; deviation: Float64Array }) => ({
      mean: [...mean],
      deviation: [...deviation],
    });
    return {
      durationMs: Math.round((this.samples / this.sampleRate) * 1000),
      loudnessLufs: this.loudness.integratedLufs(),
      loudnessRangeLu: this.loudness.rangeLu(),
      truePeakDb: Math.max(...this.truePeaks.map((meter) => meter.peakDb())),
      peaks: this.waveform.toBytes(),
      onsetEnvelope,
      rhythm: this.rhythm.finish(Math.round((this.samples / this.sampleRate) * FRAME_RATE)),
      harmony: this.pitches.harmony(),
      patches: this.patches.patches(),
      gaussian: this.timbre.gaussian(),
      features: {
        descriptors: plain(this.descriptors.result()),
        cepstrum: plain(this.timbre.result()),
        onset: onsetStatistics(onsetEnvelope),
        tuningSemitones: this.pitches.tuningSemitones(),
        stereo: [...this.stereo.result()],
        chroma: [...this.pitches.chroma()],
      },
    };
  }

  private hear(samples: Float32Array): void {
    this.frames.push(samples);
    this.pitches.push(samples);
  }
}
