const BIT_RATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const SAMPLE_RATES = [44100, 48000, 32000];
const SAMPLES_PER_FRAME = 1152;
/** Samples that LAME's filter bank and framing put before the music. */
const ENCODER_DELAY = 576;

/** Offsets of the frames of an MPEG-1 layer III stream that begins with a frame. */
function frameOffsets(stream: Uint8Array): number[] {
  const offsets: number[] = [];
  let at = 0;
  while (at + 4 <= stream.length && stream[at] === 0xff && (stream[at + 1]! & 0xe0) === 0xe0) {
    const header = stream[at + 2]!;
    const bitRate = BIT_RATES[header >> 4];
    const sampleRate = SAMPLE_RATES[(header >> 2) & 3];
    if (!bitRate || !sampleRate) break;
    offsets.push(at);
    at += Math.floor((144000 * bitRate) / sampleRate) + ((header >> 1) & 1);
  }
  return offsets;
}

/**
 * The silent first frame that describes a variable-rate stream: number of frames and bytes, a table of 100 seek points
 * (the "Xing" tag), and LAME's note of the delay and padding to cut for gapless play.
 * @param samples length of the music in samples, before encoding
 */
export function createXingFrame(stream: Uint8Array, samples: number): Uint8Array {
  const offsets = frameOffsets(stream);
  const first = stream.subarray(0, 4);
  // 128 kbit/s has room for the tag; the same sample rate and channel mode as the music, no padding, no checksum.
  const size = Math.floor((144000 * 128) / SAMPLE_RATES[(first[2]! >> 2) & 3]!);
  const frame = Buffer.alloc(size);
  frame[0] = 0xff;
  frame[1] = first[1]! | 1;
  frame[2] = (9 << 4) | (first[2]! & 0x0c);
  frame[3] = first[3]!;
  const bytes = stream.length + size;
  frame.write('Xing', 36, 'latin1');
  frame.writeUInt32BE(0b0111, 40);
  frame.writeUInt32BE(offsets.length, 44);
  frame.writeUInt32BE(bytes, 48);
  for (let percent = 0; percent < 100; percent++) {
    const offset = size + (offsets[Math.floor((offsets.length * percent) / 100)] ?? 0);
    frame[52 + percent] = Math.min(255, Math.floor((offset / bytes) * 256));
  }
  frame.write('LAME3.100', 152, 'latin1');
  frame[152 + 9] = 0x04;
  const padding = Math.max(0, Math.min(4095, offsets.length * SAMPLES_PER_FRAME - samples - ENCODER_DELAY));
  frame.writeUIntBE((ENCODER_DELAY << 12) | padding, 152 + 21, 3);
  return frame;
}
