import type { NativeAudioFormat } from './sniff-audio-format';
import type { DecodedPart, StreamDecoder } from './stream-decoder';

interface WasmResult {
  channelData: Float32Array[];
  sampleRate: number;
  errors: { message: string }[];
}

interface WasmDecoder {
  ready: Promise<void>;
  decode(bytes: Uint8Array): WasmResult | Promise<WasmResult>;
  flush?(): Promise<WasmResult>;
  free(): void;
}

/** Opens the WebAssembly decoder of a format. Modules load on first use: a library of mp3 never compiles libopus. */
export async function openWasmDecoder(format: Exclude<NativeAudioFormat, 'wav'>): Promise<StreamDecoder> {
  const decoder = await createDecoder(format);
  await decoder.ready;
  const part = (result: WasmResult): DecodedPart => ({
    channels: result.channelData,
    sampleRate: result.sampleRate,
    problems: result.errors.map((error) => error.message),
  });
  return {
    push: async (bytes) => part(await decoder.decode(bytes)),
    flush: async () =>
      decoder.flush ? part(await decoder.flush()) : { channels: [], sampleRate: 0, problems: [] },
    close: () => {
      try {
        decoder.free();
      } catch {
        // A damaged packet wrote over the decoder's memory (libopus): it goes with its instance, and what was decoded stays.
      }
    },
  };
}

async function createDecoder(format: Exclude<NativeAudioFormat, 'wav'>): Promise<WasmDecoder> {
  switch (format) {
    case 'mp3':
      return new (await import('mpg123-decoder')).MPEGDecoder();
    case 'flac':
    case 'ogg-flac':
      return new (await import('@wasm-audio-decoders/flac')).FLACDecoder();
    case 'ogg-vorbis':
      return new (await import('@wasm-audio-decoders/ogg-vorbis')).OggVorbisDecoder();
    case 'ogg-opus':
      return new (await import('ogg-opus-decoder')).OggOpusDecoder();
  }
}
