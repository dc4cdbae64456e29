/** A run of decoded samples: one equally long Float32Array a channel, nominal range -1..1. */
export interface AudioChunk {
  channels: Float32Array[];
  /** Hz; the same for every chunk of one file. */
  sampleRate: number;
}
