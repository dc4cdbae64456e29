import type { NativeAudioFormat } from './sniff-audio-format';

// Where the channels of Vorbis I §4.3.9 (and Opus, RFC 7845 §5.1.1.2) stand in the order of WAV: front left, front right,
// centre, low frequency effects, back, side. Mono, stereo and four channels are the same in both.
const fromVorbis: Record<number, number[]> = {
  3: [0, 2, 1],
  5: [0, 2, 1, 3, 4],
  6: [0, 2, 1, 5, 3, 4],
  7: [0, 2, 1, 6, 5, 3, 4],
  8: [0, 2, 1, 7, 5, 6, 3, 4],
};

/** The channels in the order of WAV, which loudness weights and mixes rely on. */
export function inWavOrder(channels: Float32Array[], format: NativeAudioFormat): Float32Array[] {
  const order = format === 'ogg-vorbis' || format === 'ogg-opus' ? fromVorbis[channels.length] : undefined;
  return order ? order.map((channel) => channels[channel]!) : channels;
}
