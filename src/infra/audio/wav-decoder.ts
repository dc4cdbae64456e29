import { AudioDecodeError } from './audio-decode-error';
import type { DecodedPart, StreamDecoder } from './stream-decoder';

interface WavFormat {
  isFloat: boolean;
  bitsPerSample: number;
  channelCount: number;
  sampleRate: number;
}

const PCM = 1;
const IEEE_FLOAT = 3;
const EXTENSIBLE = 0xfffe;

/**
 * Streaming RIFF/WAVE reader: integer PCM of 8, 16, 24 or 32 bits and IEEE float of 32 or 64, also in the
 * "extensible" form. A data chunk longer than the file (a recorder that crashed, a pipe that did not know its length)
 * is read to the end of what is there.
 * @throws AudioDecodeError `damaged` for headers that make no sense, `needs-ffmpeg` for compressed WAV
 */
export class WavDecoder implements StreamDecoder {
  private pending = new Uint8Array(0);
  private format: WavFormat | undefined;
  private state: 'riff' | 'chunk' | 'skip' | 'data' | 'done' = 'riff';
  private remaining = 0;

  async push(bytes: Uint8Array): Promise<DecodedPart> {
    const joined = new Uint8Array(this.pending.length + bytes.length);
    joined.set(this.pending);
    joined.set(bytes, this.pending.length);
    this.pending = joined;
    while (this.readHeader()) {}
    return this.state === 'data' ? this.readSamples() : this.nothing();
  }

  async flush(): Promise<DecodedPart> {
    return this.nothing();
  }

  close(): void {
    this.pending = new Uint8Array(0);
  }

  private nothing(): DecodedPart {
    return { channels: [], sampleRate: this.format?.sampleRate ?? 0, problems: [] };
  }

  private take(count: number): DataView | undefined {
    if (this.pending.length < count) return undefined;
    const view = new DataView(this.pending.buffer, this.pending.byteOffset, count);
    this.pending = this.pending.subarray(count);
    return view;
  }

  /** One step through the chunks before the samples; false when more bytes are needed or the samples are reached. */
  private readHeader(): boolean {
    if (this.state === 'data' || this.state === 'done') return false;
    if (this.state === 'riff') {
      if (!this.take(12)) return false;
      this.state = 'chunk';
      return true;
    }
    if (this.state === 'skip') {
      const step = Math.min(this.remaining, this.pending.length);
      this.pending = this.pending.subarray(step);
      this.remaining -= step;
      if (this.remaining > 0) return false;
      this.state = 'chunk';
      return true;
    }
    return this.readChunkHeader();
  }

  private readChunkHeader(): boolean {
    if (this.pending.length < 8) return false;
    const id = String.fromCharCode(...this.pending.subarray(0, 4));
    const size = new DataView(this.pending.buffer, this.pending.byteOffset, 8).getUint32(4, true);
    if (id === 'fmt ') {
      if (size < 16 || size > 4096) throw new AudioDecodeError('damaged', 'WAV format chunk has an odd size');
      if (this.pending.length < 8 + size) return false;
      this.take(8);
      this.format = parseFormat(this.take(size)!);
      this.remaining = size % 2;
      this.state = 'skip';
      return true;
    }
    this.take(8);
    if (id === 'data') {
      if (!this.format) throw new AudioDecodeError('damaged', 'WAV samples come before their format');
      // 0 and 2^32-1 are what writers leave behind when they could not know the length.
      this.remaining = size === 0 || size === 0xffffffff ? Number.POSITIVE_INFINITY : size;
      this.state = 'data';
    } else {
      this.remaining = size + (size % 2);
      this.state = 'skip';
    }
    return true;
  }

  private readSamples(): DecodedPart {
    const { bitsPerSample, channelCount, sampleRate, isFloat } = this.format!;
    const bytesPerSample = bitsPerSample / 8;
    const frameSize = bytesPerSample * channelCount;
    const frames = Math.floor(Math.min(this.pending.length, this.remaining) / frameSize);
    const view = this.take(frames * frameSize)!;
    this.remaining -= frames * frameSize;
    if (this.remaining < frameSize) {
      this.state = 'done';
      this.pending = new Uint8Array(0);
    }
    const read = sampleReader(view, isFloat, bitsPerSample);
    const channels = Array.from({ length: channelCount }, (_, channel) => {
      const samples = new Float32Array(frames);
      for (let i = 0; i < frames; i++) samples[i] = read(i * frameSize + channel * bytesPerSample);
      return samples;
    });
    return { channels, sampleRate, problems: [] };
  }
}

function parseFormat(view: DataView): WavFormat {
  let tag = view.getUint16(0, true);
  if (tag === EXTENSIBLE && view.byteLength >= 26) tag = view.getUint16(24, true);
  const channelCount = view.getUint16(2, true);
  const sampleRate = view.getUint32(4, true);
  const bitsPerSample = view.getUint16(14, true);
  if (tag !== PCM && tag !== IEEE_FLOAT) {
    throw new AudioDecodeError('needs-ffmpeg', `not analysed: needs ffmpeg (WAV codec ${tag})`);
  }
  const sizes = tag === PCM ? [8, 16, 24, 32] : [32, 64];
  if (channelCount < 1 || channelCount > 32 || sampleRate < 1000 || sampleRate > 768_000) {
    throw new AudioDecodeError('damaged', `WAV header says ${channelCount} channels at ${sampleRate} Hz`);
  }
  if (!sizes.includes(bitsPerSample)) {
    throw new AudioDecodeError('damaged', `WAV header says ${bitsPerSample} bits a sample`);
  }
  return { isFloat: tag === IEEE_FLOAT, bitsPerSample, channelCount, sampleRate };
}

function sampleReader(view: DataView, isFloat: boolean, bits: number): (offset: number) => number {
  if (isFloat && bits === 64) return (at) => view.getFloat64(at, true);
  if (isFloat) return (at) => view.getFloat32(at, true);
  if (bits === 8) return (at) => (view.getUint8(at) - 128) / 128;
  if (bits === 16) return (at) => view.getInt16(at, true) / 32_768;
  if (bits === 32) return (at) => view.getInt32(at, true) / 2_147_483_648;
  return (at) => (view.getUint16(at, true) + (view.getInt8(at + 2) << 16)) / 8_388_608;
}
